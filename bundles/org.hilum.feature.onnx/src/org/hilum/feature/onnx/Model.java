// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import org.hilum.spi.Problem;

/**
 * A model that is ready to be run, by several threads at once. Each run computes on the thread that asks for it and in one
 * order, so that the same input gives the same bits however many threads there are.
 */
final class Model implements AutoCloseable {
    private static final String OTHER_FILES = "session.model_external_initializers_file_folder_path";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String where;
    private final long bytes;
    private final ModelInput input;
    private final Set<String> outputs = new TreeSet<>();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    private Model(OrtEnvironment environment, OrtSession session, String where, long bytes) throws OrtException {
        this.environment = environment;
        this.session = session;
        this.where = where;
        this.bytes = bytes;
        Map<String, NodeInfo> inputs = session.getInputInfo();
        if (inputs.size() != 1) {
            throw new Problem("it has " + inputs.size() + " inputs: " + String.join(", ", new TreeMap<>(inputs).keySet()), where,
                    "export a model whose only input is the image");
        }
        NodeInfo only = inputs.values().iterator().next();
        if (!(only.getInfo() instanceof TensorInfo tensor)) {
            throw new Problem("its input " + only.getName() + " is no tensor", where, "export a model whose only input is the image");
        }
        this.input = new ModelInput(only.getName(), tensor, where);
        session.getOutputInfo().forEach((name, node) -> {
            if (node.getInfo() instanceof TensorInfo info && (info.type == OnnxJavaType.FLOAT || info.type == OnnxJavaType.DOUBLE)) {
                outputs.add(name);
            }
        });
    }

    /** @throws Problem where the bytes are no model that can be used here */
    static Model open(byte[] file, String where) {
        OrtEnvironment environment = InferenceRuntime.environment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            options.setDeterministicCompute(true);
            options.setCPUArenaAllocator(false); // memory is given back after each run
            // Weights in other files would be looked for in the working directory, and would be no part of the model's hash: here there are none.
            options.addConfigEntry(OTHER_FILES, Path.of(where).toAbsolutePath().toString());
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            OrtSession session = environment.createSession(file, options);
            try {
                return new Model(environment, session, where, file.length);
            } catch (OrtException | RuntimeException e) {
                session.close();
                throw e;
            }
        } catch (OrtException e) {
            if (told(e).contains("External data")) {
                throw new Problem("its weights lie in other files", where, "export it again as one file with its weights inside", e);
            }
            throw new Problem("ONNX Runtime cannot use it: " + told(e), where, "check that it is an ONNX file and was copied whole, or export it again", e);
        }
    }

    ModelInput input() {
        return input;
    }

    /** Size of the file in bytes. */
    long bytes() {
        return bytes;
    }

    /**
     * The output of that name, or the only one.
     *
     * @throws Problem where it isn't there, or there are several
     */
    String output(String wanted) {
        String all = String.join(", ", outputs);
        if (outputs.isEmpty()) {
            throw new Problem("it has no output of floats", where, "export a model with an output of float32");
        }
        if (wanted.isEmpty() && outputs.size() > 1) {
            throw new Problem("it has " + outputs.size() + " outputs: " + all, where, "set output to one of them");
        }
        if (!wanted.isEmpty() && !outputs.contains(wanted)) {
            throw new Problem("it has no output " + wanted + " of floats", where, "set output to one of: " + all);
        }
        return wanted.isEmpty() ? all : wanted;
    }

    /** How many numbers the output holds: it is run once on zeros, which also shows that it can be run. */
    int count(String output, PatchSize patch, long[] shape) {
        return counts.computeIfAbsent(output + " " + patch, key -> run(output, new float[Math.toIntExact(patch.count())], shape).length);
    }

    /** What the output holds, in the order of its tensor. */
    double[] run(String output, float[] patch, long[] shape) {
        FloatBuffer numbers = ByteBuffer.allocateDirect(Math.multiplyExact(Float.BYTES, patch.length)).order(ByteOrder.nativeOrder()).asFloatBuffer();
        numbers.put(patch).rewind();
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, numbers, shape);
                OrtSession.Result result = session.run(Map.of(input.name(), tensor), Set.of(output))) {
            return numbers(result.get(0));
        } catch (OrtException e) {
            throw new Problem("the model cannot be run on a patch of " + Arrays.toString(shape) + ": " + told(e), where,
                    "check the sizes and the axis order against those it was trained with", e);
        }
    }

    private double[] numbers(OnnxValue value) {
        if (!(value instanceof OnnxTensor tensor)) {
            throw new Problem("the model gave no tensor", where, "choose another output");
        }
        TensorInfo info = tensor.getInfo();
        double[] all = new double[Math.toIntExact(info.getNumElements())];
        if (info.type == OnnxJavaType.DOUBLE) {
            tensor.getDoubleBuffer().get(all);
        } else {
            FloatBuffer floats = tensor.getFloatBuffer();
            for (int n = 0; n < all.length; n++) {
                all[n] = floats.get(n);
            }
        }
        return all;
    }

    /** The runtime's message, as much of it as somebody reads. */
    private static String told(OrtException e) {
        String text = String.valueOf(e.getMessage()).replaceFirst("^Error code - \\w+ - message: ", "").replaceAll("\\s+", " ");
        return text.length() > 300 ? text.substring(0, 300) + " …" : text;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
