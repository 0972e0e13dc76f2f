// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import java.util.Arrays;
import java.util.OptionalInt;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.TensorInfo;
import org.hilum.spi.Problem;

/** The one input of a model: what it is called, and the size of each axis, negative where the model leaves it open. */
record ModelInput(String name, OnnxJavaType type, long[] shape, String where) {
    ModelInput(String name, TensorInfo info, String where) {
        this(name, info.type, info.getShape(), where);
    }

    /**
     * The patch that fits both the model and the settings.
     *
     * @throws Problem where there is none
     */
    PatchSize patch(DeepFeatureSettings settings) {
        if (type != OnnxJavaType.FLOAT) {
            throw new Problem("its input " + name + " takes " + type + ", not 32-bit floats", where, "export the model with an input of float32");
        }
        String axes = settings.axisOrder().axes(settings.view());
        if (shape.length != axes.length()) {
            throw new Problem("its input " + shown() + " has " + shape.length + " axes, and " + axes.length() + " are needed for "
                    + (settings.view() == View.VOLUME ? "a volume" : "slices"), where,
                    shape.length == 4 ? "set view: largest-slice or all-slices" : shape.length == 5 ? "set view: volume"
                            : "export a model whose input is a batch of images with channels");
        }
        if (shape[0] > 1) {
            throw new Problem("its input " + shown() + " takes " + shape[0] + " images at once", where, "export the model with a batch of 1, or an open one");
        }
        int channels = axis(axes, 'C', "channels", settings.channels().isPresent() || shape[axes.indexOf('C')] > 0 ? settings.channels() : OptionalInt.of(1));
        if (channels != 1 && channels != 3) {
            throw new Problem("its input " + shown() + " has " + channels + " channels under the axis order " + axes.substring(1) + ", and 1 or 3 can be given",
                    where, "set axis-order to the one the model was trained with, or export a model for images of one kind");
        }
        return new PatchSize(channels, settings.view() == View.VOLUME ? axis(axes, 'Z', "depth", settings.depth()) : 1, axis(axes, 'Y', "height", settings.height()),
                axis(axes, 'X', "width", settings.width()));
    }

    private int axis(String axes, char axis, String key, OptionalInt set) {
        long own = shape[axes.indexOf(axis)];
        if (own < 0 && set.isEmpty()) {
            throw new Problem("its input " + shown() + " leaves the " + key + " open", where, "set " + key + " to the size it was trained with");
        }
        if (own > 0 && set.isPresent() && set.getAsInt() != own) {
            throw new Problem("its input " + shown() + " has " + key + " " + own + " under the axis order " + axes.substring(1) + ", and " + set.getAsInt() + " is set",
                    where, "leave " + key + " out, or choose another model or axis-order");
        }
        long size = own > 0 ? own : set.orElse(0);
        if (size < 1 || size > DeepFeatureSettings.LARGEST) {
            throw new Problem("its input " + shown() + " has " + key + " " + size, where, "export a model with sizes of 1 to " + DeepFeatureSettings.LARGEST);
        }
        return (int) size;
    }

    private String shown() {
        return name + " " + Arrays.toString(shape).replaceAll("-\\d+", "?");
    }
}
