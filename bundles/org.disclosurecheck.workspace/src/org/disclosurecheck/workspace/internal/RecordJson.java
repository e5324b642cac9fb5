package org.disclosurecheck.workspace.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * Records as JSON and back. What a newer version wrote and this one does not know is passed over; what is missing is
 * null, 0 or an empty list.
 */
public final class RecordJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private RecordJson() {
    }

    /** On one line. */
    public static String write(Record value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(json, value);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, Object value) throws IOException, ReflectiveOperationException {
        if (value instanceof Record) {
            json.writeStartObject();
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                Object held = part.getAccessor().invoke(value);
                if (held != null) {
                    json.writeFieldName(part.getName());
                    write(json, held);
                }
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Enum<?> constant) {
            json.writeString(constant.name());
        } else {
            json.writePOJO(value);
        }
    }

    /** @throws IOException when it is no JSON of such a record, for example because the end is missing */
    public static <R extends Record> R read(String text, Class<R> type) throws IOException {
        try (JsonParser json = FACTORY.createParser(text)) {
            json.nextToken();
            return type.cast(read(json, type));
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static Object read(JsonParser json, Type type) throws IOException, ReflectiveOperationException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (type instanceof ParameterizedType list) {
            List<Object> items = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(read(json, list.getActualTypeArguments()[0]));
            }
            return List.copyOf(items);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(json, plain);
        }
        if (plain.isEnum()) {
            return constant(plain, json.getText());
        }
        if (plain == String.class) {
            return json.getText();
        }
        if (plain == int.class || plain == Integer.class) {
            return json.getIntValue();
        }
        if (plain == long.class) {
            return json.getLongValue();
        }
        if (plain == boolean.class) {
            return json.getBooleanValue();
        }
        return json.getDoubleValue();
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private static Object record(JsonParser json, Class<?> type) throws IOException, ReflectiveOperationException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new IOException("not an object: " + json.currentToken());
        }
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = new Object[parts.length];
        Class<?>[] types = new Class<?>[parts.length];
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            values[i] = empty(types[i]);
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            int i = 0;
            while (i < parts.length && !parts[i].getName().equals(name)) {
                i++;
            }
            if (i == parts.length) {
                json.skipChildren();
            } else {
                values[i] = read(json, parts[i].getGenericType());
            }
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object empty(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == double.class) {
            return 0d;
        }
        if (type == boolean.class) {
            return false;
        }
        return type == List.class ? List.of() : null;
    }
}
