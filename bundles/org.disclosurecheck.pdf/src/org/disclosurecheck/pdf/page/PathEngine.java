package org.disclosurecheck.pdf.page;

import java.util.List;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/**
 * The operators of a content stream that matter here: all for text and its state, and those that build and paint paths.
 * Colours, clipping and pictures are passed over, which spares the colour profiles of AWT.
 */
abstract class PathEngine extends PDFStreamEngine {

    final Budget budget;
    PageCollector page;

    PathEngine(Budget budget) {
        this.budget = budget;
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new Restore(this));
        addOperator(new Save(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetLineWidth(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /** Does what an operator of paths or pictures asks for; false when it is none. */
    final boolean path(Operator operator, List<COSBase> operands) {
        Paths paths = page.paths;
        switch (operator.getName()) {
            case "m" -> points(operands, 2, p -> paths.moveTo(p[0], p[1]));
            case "l" -> points(operands, 2, p -> paths.lineTo(p[0], p[1]));
            case "c" -> points(operands, 6, p -> paths.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]));
            case "v", "y" -> points(operands, 4, p -> paths.curveTo(p[0], p[1], p[0], p[1], p[2], p[3]));
            case "re" -> rectangle(operands);
            case "h" -> paths.close();
            case "S" -> paint(false, true, false);
            case "s" -> paint(true, true, false);
            case "f", "F", "f*" -> paint(false, false, true);
            case "B", "B*" -> paint(false, true, true);
            case "b", "b*" -> paint(true, true, true);
            case "n" -> paint(false, false, false);
            case "BI" -> picture();
            case "Do" -> {
                boolean image = !operands.isEmpty() && operands.get(0) instanceof COSName name
                        && getResources().isImageXObject(name);
                if (image) {
                    picture();
                } else {
                    budget.form();
                }
                return image;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private interface Step {

        void take(float[] points);
    }

    private void points(List<COSBase> operands, int count, Step step) {
        float[] points = new float[count];
        for (int i = 0; i < count; i++) {
            if (i >= operands.size() || !(operands.get(i) instanceof COSNumber number)) {
                return;
            }
            points[i] = number.floatValue();
        }
        Matrix shown = getGraphicsState().getCurrentTransformationMatrix();
        for (int i = 0; i < count; i += 2) {
            float x = points[i];
            points[i] = shown.getScaleX() * x + shown.getShearX() * points[i + 1] + shown.getTranslateX();
            points[i + 1] = shown.getShearY() * x + shown.getScaleY() * points[i + 1] + shown.getTranslateY();
        }
        step.take(points);
    }

    private void rectangle(List<COSBase> operands) {
        if (operands.size() < 4 || !operands.stream().allMatch(COSNumber.class::isInstance)) {
            return;
        }
        float x = ((COSNumber) operands.get(0)).floatValue();
        float y = ((COSNumber) operands.get(1)).floatValue();
        float width = ((COSNumber) operands.get(2)).floatValue();
        float height = ((COSNumber) operands.get(3)).floatValue();
        corner(x, y, true);
        corner(x + width, y, false);
        corner(x + width, y + height, false);
        corner(x, y + height, false);
        page.paths.close();
    }

    private void corner(float x, float y, boolean first) {
        Matrix shown = getGraphicsState().getCurrentTransformationMatrix();
        float atX = shown.getScaleX() * x + shown.getShearX() * y + shown.getTranslateX();
        float atY = shown.getShearY() * x + shown.getScaleY() * y + shown.getTranslateY();
        if (first) {
            page.paths.moveTo(atX, atY);
        } else {
            page.paths.lineTo(atX, atY);
        }
    }

    private void paint(boolean close, boolean stroke, boolean fill) {
        if (close) {
            page.paths.close();
        }
        page.paths.paint(stroke, fill, stroke ? Math.abs(transformWidth(getGraphicsState().getLineWidth())) : 0);
    }

    /** A picture fills the unit square. */
    private void picture() {
        Matrix shown = getGraphicsState().getCurrentTransformationMatrix();
        float x = shown.getTranslateX();
        float y = shown.getTranslateY();
        float toX = x + shown.getScaleX() + shown.getShearX();
        float toY = y + shown.getShearY() + shown.getScaleY();
        page.picture(new float[] {Math.min(x, toX), Math.min(y, toY), Math.max(x, toX), Math.max(y, toY)});
    }
}
