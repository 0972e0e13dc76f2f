// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes small ONNX files (format version 8, operators of version 13), so that no model of unknown origin is needed. */
final class OnnxModel {
    static final int FLOAT = 1;
    static final int INT64 = 7;
    static final int FLOAT16 = 10;
    static final int DOUBLE = 11;
    /** An axis whose size the model leaves open. */
    static final long OPEN = -1;

    private final Proto graph = new Proto();

    OnnxModel input(String name, long... shape) {
        return value(11, name, FLOAT, shape);
    }

    OnnxModel typedInput(String name, int type, long... shape) {
        return value(11, name, type, shape);
    }

    OnnxModel output(String name, long... shape) {
        return value(12, name, FLOAT, shape);
    }

    OnnxModel typedOutput(String name, int type, long... shape) {
        return value(12, name, type, shape);
    }

    private OnnxModel value(int field, String name, int type, long... shape) {
        Proto dimensions = new Proto();
        for (int d = 0; d < shape.length; d++) {
            dimensions.message(1, shape[d] == OPEN ? new Proto().text(2, "open" + d) : new Proto().number(1, shape[d]));
        }
        Proto tensor = new Proto().number(1, type).message(2, dimensions);
        graph.message(field, new Proto().text(1, name).message(2, new Proto().message(1, tensor)));
        return this;
    }

    OnnxModel weights(String name, float[] values, long... shape) {
        graph.message(5, tensor(name, FLOAT, shape).floats(4, values));
        return this;
    }

    /** Weights that lie in another file. */
    OnnxModel weightsElsewhere(String name, String file, long... shape) {
        Proto location = new Proto().text(1, "location").text(2, file);
        graph.message(5, tensor(name, FLOAT, shape).message(13, location).number(14, 1));
        return this;
    }

    private static Proto tensor(String name, int type, long... shape) {
        Proto tensor = new Proto();
        for (long size : shape) {
            tensor.number(1, size);
        }
        return tensor.number(2, type).text(8, name);
    }

    OnnxModel node(String operator, List<String> inputs, String output) {
        return node(operator, inputs, output, Map.of());
    }

    /** @param attributes whole numbers, or lists of them */
    OnnxModel node(String operator, List<String> inputs, String output, Map<String, long[]> attributes) {
        Proto node = new Proto();
        inputs.forEach(i -> node.text(1, i));
        node.text(2, output).text(3, output).text(4, operator);
        attributes.forEach((name, values) -> {
            Proto attribute = new Proto().text(1, name);
            if (values.length == 1) {
                attribute.number(3, values[0]).number(20, 2);
            } else {
                for (long v : values) {
                    attribute.number(8, v);
                }
                attribute.number(20, 7);
            }
            node.message(5, attribute);
        });
        graph.message(1, node);
        return this;
    }

    byte[] bytes() {
        Proto operators = new Proto().text(1, "").number(2, 13);
        return new Proto().number(1, 8).text(2, "test").message(7, graph.text(2, "graph")).message(8, operators).bytes();
    }

    Path write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
