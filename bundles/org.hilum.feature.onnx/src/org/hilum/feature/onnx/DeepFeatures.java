// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.hilum.spi.Aggregation;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Parts;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Region;

/**
 * Deep features: the numbers in one output of a neural network, read from an ONNX file, when its input is a patch around the
 * region. The network is taken as it is: nothing is trained here. Features are numbered in the order of the output's
 * tensor. They are measured on the image itself, never on a filter's response.
 */
public final class DeepFeatures implements FeatureFamily<DeepFeatureSettings, double[]> {
    /** More than the widest layer people read features from; a whole feature map is refused. */
    static final int MOST = 16_384;
    /** What a network's layers are taken to hold at once, in channels of its input's size. */
    private static final long LAYERS = 128;

    private final Models models = new Models();

    @Override
    public DeepFeatureSettings defaults() {
        return new DeepFeatureSettings(Path.of(""), "", View.VOLUME, OptionalDouble.empty(), OptionalDouble.empty(), 0, Normalisation.NONE, OptionalDouble.empty(),
                OptionalDouble.empty(), List.of(), List.of(), Outside.KEPT, AxisOrder.CZYX, Orientation.LPS, OptionalInt.empty(), OptionalInt.empty(),
                OptionalInt.empty(), OptionalInt.empty());
    }

    /** Known from the model alone, which is run once on zeros. */
    @Override
    public List<Feature<double[]>> features(DeepFeatureSettings settings) {
        return models.with(settings.model(), model -> {
            int count = new Pass(model, settings).count();
            int digits = Math.max(3, Integer.toString(count - 1).length());
            List<Feature<double[]>> features = new ArrayList<>(count);
            for (int f = 0; f < count; f++) {
                int n = f;
                String number = String.format("%0" + digits + "d", f);
                features.add(new Feature<>("deep-" + number, "Deep feature " + number, "", "", all -> finite(all[n])));
            }
            return features;
        });
    }

    private static double finite(double x) {
        if (!Double.isFinite(x)) {
            throw new Undefined("the model gives " + (Double.isNaN(x) ? "no number (NaN)" : "an infinite number"));
        }
        return x;
    }

    @Override
    public Parts<double[]> prepare(Region region, DeepFeatureSettings settings, Task task) {
        Turn turn = settings.orientation().turn(region.geometry());
        Scale scale = Scale.of(region, settings);
        return models.with(settings.model(), model -> {
            Pass pass = new Pass(model, settings);
            Patch patch = new Patch(region, turn, pass.size(), settings, scale);
            List<double[]> members = new ArrayList<>();
            if (settings.view() == View.VOLUME) {
                members.add(pass.run(patch.volume(), task));
            } else {
                for (int slice : Slices.seen(region.morphological(), turn, settings.view())) {
                    members.add(pass.run(patch.slice(slice), task));
                }
            }
            return new Parts<>(Map.of(Aggregation.VOLUME, members));
        });
    }

    @Override
    public boolean appliesToResponses(DeepFeatureSettings settings) {
        return false;
    }

    @Override
    public Reach reach(Geometry grid, DeepFeatureSettings settings) {
        return models.with(settings.model(), model -> Steps.reach(grid, settings, model.input().patch(settings)));
    }

    /**
     * The patch twice, the weights twice, and layers of as much as {@value #LAYERS} channels of the patch: what a network of
     * usual build holds at once. How much it really is, the runtime does not tell.
     */
    @Override
    public long bytes(Geometry box, DeepFeatureSettings settings) {
        return models.with(settings.model(), model -> {
            PatchSize size = model.input().patch(settings);
            return Float.BYTES * (2 * size.count() + LAYERS * size.count() / size.channels()) + 2 * model.bytes();
        });
    }

    @Override
    public Map<String, Long> shared(Geometry box, DeepFeatureSettings settings) {
        return Map.of();
    }

    /** A model with the input that the settings make. */
    private record Pass(Model model, String output, PatchSize size, long[] shape) {
        Pass(Model model, DeepFeatureSettings settings) {
            this(model, model.output(settings.output()), model.input().patch(settings), settings);
        }

        private Pass(Model model, String output, PatchSize size, DeepFeatureSettings settings) {
            this(model, output, size, size.shape(settings.axisOrder().axes(settings.view())));
            if (!settings.mean().isEmpty() && settings.mean().size() != 1 && settings.mean().size() != size.channels()) {
                throw new Problem("mean and sd have " + settings.mean().size() + " numbers, and the model's input has " + size.channels() + " channels",
                        settings.model().toString(), "give one number, or one a channel");
            }
            if (count() < 1 || count() > MOST) {
                throw new Problem("its output " + output + " holds " + count() + " numbers, and 1 to " + MOST + " can be features", settings.model().toString(),
                        "choose an output after pooling");
            }
        }

        int count() {
            return model.count(output, size, shape);
        }

        double[] run(float[] patch, Task task) {
            task.check();
            double[] all = model.run(output, patch, shape);
            if (all.length != count()) {
                throw new Problem("the model gave " + all.length + " numbers for this region, and " + count() + " for an empty image", "output " + output,
                        "choose an output whose size does not depend on the image");
            }
            return all;
        }
    }
}
