package org.disclosurecheck.office.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTest {

    private static String shown(String code, double value) {
        return CellFormat.of(164, code).show(value, false);
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "0, 0", "-4, -4", "0.092, 0.092", "9.1999999999999998E-2, 0.092",
            "0.30000000000000004, 0.3", "1E3, 1000", "160.5964, 160.5964", "1234567890123, 1234567890123",
            "12.000000000000002, 12", "-0.0, 0"})
    void the_general_format_shows_the_number_without_binary_noise(double value, String shown) {
        assertEquals(shown, CellFormat.GENERAL.show(value, false));
    }

    @Test
    void a_number_without_end_is_no_page_of_zeros() {
        assertEquals("1.0E300", CellFormat.GENERAL.show(1e300, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|12.4|12", "0|12.5|13", "0.00|0.0916|0.09", "#,##0|1234567|1,234,567",
            "#,##0|0|0", "#,##0.00|1234.5|1,234.50", "#,##0.##|1234.5|1,234.5", "0%|0.25|25%", "0.0%|0.1234|12.3%",
            "0000|12|0012", "#|0|''", "0.0,|1250|1.3", "0|-3|-3", "0.0|-0.04|-0.0"})
    void digits_groups_and_percents(String code, double value, String shown) {
        assertEquals(shown, shown(code, value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0\"件\"|12|12件", "\"共\"0|3|共3", "¥#,##0.00|1234.5|1,234.50",
            "[$¥-804]#,##0|12|12", "0.00\"万元\"|160.5964|160.60万元", "0_);(0)|-5|(5)", "0;-0;-|0|-", "0;;;@|0|''",
            "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ |0|-", "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ |1200|1,200",
            "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ |0|-", "[Red]0|7|7", "[=0]\"无\";0|0|无", "[=0]\"无\";0|8|8", "[>=10]0.0;0.00|9|9.00"})
    void words_around_the_digits_are_shown_and_currency_signs_left_out(String code, double value, String shown) {
        assertEquals(shown, shown(code, value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0.00E+00|1250|1250", "# ?/?|0.5|0.5", "000-0000|5551234|5551234",
            "G/通用格式|12|12", "@|12|12", "[h]:mm|1.5|1.5", "0;0;0;0;0|4|4"})
    void what_is_not_understood_shows_the_number_itself(String code, double value, String shown) {
        assertEquals(shown, shown(code, value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"yyyy\"年\"m\"月\"d\"日\"|45309|2024年1月18日", "yyyy-mm-dd|45309|2024-01-18",
            "[$-804]yyyy/m/d;@|45309|2024/1/18", "m/d/yy|45309|1/18/24", "yyyy/m/d h:mm:ss|45309.5|2024/1/18 12:00:00",
            "h:mm AM/PM|0.75|6:00 下午", "aaaa|45309|星期四", "e\"年\"|45309|2024年", "yyyy/m/d|1|1900/1/1",
            "yyyy/m/d|61|1900/3/1", "yyyy/m/d|-1|-1"})
    void dates_are_shown_as_dates(String code, double value, String shown) {
        assertEquals(shown, shown(code, value));
    }

    @Test
    void formats_may_be_named_by_number() {
        assertEquals("2024年1月18日", CellFormat.of(31, null).show(45309, false));
        assertEquals("2024/1/18", CellFormat.of(14, null).show(45309 - 1462, true));
        assertEquals("1,234", CellFormat.of(3, null).show(1234, false));
        assertEquals("1234", CellFormat.of(0, null).show(1234, false));
    }
}
