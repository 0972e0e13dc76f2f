// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.settings;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import org.hilum.spi.Blob;
import org.hilum.spi.settings.Keys;

/**
 * Any record as JSON, always in the same bytes: settings, what a transform learnt, a model. Components stand in their own
 * order under their keys, maps in the order of their keys, doubles in the fewest digits that give the same double
 * ({@code Double.toString}), NaN and the infinities as the texts {@code "NaN"}, {@code "Infinity"}, {@code "-Infinity"},
 * empty optionals as null, bytes as base64. There is no white space, so equal records have equal texts.
 */
public final class CanonicalJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final boolean sorted;

    private CanonicalJson(boolean sorted) {
        this.sorted = sorted;
    }

    /** @throws IllegalArgumentException naming the type that has no JSON: only data does */
    public static String write(Object value) {
        return write(value, false);
    }

    /** For people: indented, maps in their own order. */
    public static String pretty(Object value) {
        return write(value, true);
    }

    /** SHA-256 of the canonical text in UTF-8, in lower-case hexadecimal digits. */
    public static String hash(Object value) {
        try {
            byte[] text = write(value).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String write(Object value, boolean indented) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            if (indented) {
                json.setPrettyPrinter(new DefaultPrettyPrinter().withSeparators(DefaultPrettyPrinter.DEFAULT_SEPARATORS
                        .withObjectFieldValueSpacing(com.fasterxml.jackson.core.util.Separators.Spacing.AFTER)));
            }
            new CanonicalJson(!indented).value(value, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes a value into JSON that holds more than it. */
    public static void write(Object value, JsonGenerator json) throws IOException {
        new CanonicalJson(true).value(value, json);
    }

    private void value(Object value, JsonGenerator json) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Blob blob -> blob(blob, json);
            case Record record -> record(record, json);
            case String s -> json.writeString(s);
            case Boolean b -> json.writeBoolean(b);
            case Double d -> json.writeNumber(d);
            case Float f -> json.writeNumber(f);
            case Long l -> json.writeNumber(l);
            case Integer i -> json.writeNumber(i);
            case Short s -> json.writeNumber(s);
            case Byte b -> json.writeNumber(b);
            case Enum<?> e -> json.writeString(Keys.of(e));
            case Path p -> json.writeString(p.toString().replace('\\', '/'));
            case OptionalDouble o -> value(o.isPresent() ? o.getAsDouble() : null, json);
            case OptionalInt o -> value(o.isPresent() ? o.getAsInt() : null, json);
            case Optional<?> o -> value(o.orElse(null), json);
            case byte[] bytes -> json.writeBinary(bytes);
            case Map<?, ?> map -> map(map, json);
            case Iterable<?> all -> {
                json.writeStartArray();
                for (Object one : all) {
                    value(one, json);
                }
                json.writeEndArray();
            }
            case Class<?> c -> throw noData(value);
            default -> {
                if (!value.getClass().isArray()) {
                    throw noData(value);
                }
                json.writeStartArray();
                for (int n = 0; n < Array.getLength(value); n++) {
                    value(Array.get(value, n), json);
                }
                json.writeEndArray();
            }
        }
    }

    private static void blob(Blob blob, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", blob.format());
        json.writeBinaryField("bytes", blob.bytes());
        json.writeEndObject();
    }

    private void record(Record record, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            json.writeFieldName(Keys.of(component.getName()));
            try {
                component.getAccessor().setAccessible(true);
                value(component.getAccessor().invoke(record), json);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(component.getName() + " of " + record.getClass().getName() + " cannot be read", e);
            }
        }
        json.writeEndObject();
    }

    private void map(Map<?, ?> map, JsonGenerator json) throws IOException {
        Map<String, Object> entries = sorted ? new TreeMap<>() : new LinkedHashMap<>();
        map.forEach((key, value) -> entries.put(key instanceof Enum<?> e ? Keys.of(e) : String.valueOf(key), value));
        json.writeStartObject();
        for (Map.Entry<String, Object> entry : entries.entrySet()) {
            json.writeFieldName(entry.getKey());
            value(entry.getValue(), json);
        }
        json.writeEndObject();
    }

    private static IllegalArgumentException noData(Object value) {
        return new IllegalArgumentException(value.getClass().getName() + " is no data: what is learnt and set are records of numbers, texts and lists");
    }
}
