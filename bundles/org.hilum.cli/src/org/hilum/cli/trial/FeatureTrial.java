// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.extract.ExtractionSettings;
import org.hilum.engine.extract.FeatureValue;
import org.hilum.engine.extract.ImageFiles;
import org.hilum.engine.extract.MaskFile;
import org.hilum.engine.extract.Profiles;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.RegionSpec.OtherGrid;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;

/** Tries a feature family on one region, processed as a profile says; the same values as {@code extract} gives. */
final class FeatureTrial {
    private FeatureTrial() {
    }

    static Map<String, Object> run(Given given) {
        given.inputs(2, 2, "an image and a mask");
        List<String> set = new ArrayList<>(List.of("families=[" + given.plugin().id() + "]"));
        given.set().forEach(option -> set.add(given.plugin().id() + "." + option));
        String profile = given.option("profile").orElse(Profiles.DEFAULT);
        ExtractionSettings settings = ExtractionSettings.ofProfile(given.registry(), profile, set);
        ImageFiles files = new ImageFiles(given.registry());
        Optional<PluginUse> reader = Optional.of(settings.imageReader(given.input(0)));
        ImageRef found = files.find(given.input(0), "", reader, given.task());
        Volume image = files.image(found, reader, given.task());
        Mask mask = files.mask(new MaskFile(given.inputs().get(1), given.input(1), given.option("label").orElse(""), Optional.of(settings.maskReader(given.input(1))), OtherGrid.REFUSE), found, given.task());
        List<Object> values = new ArrayList<>();
        for (FeatureValue value : settings.extraction().extract(given.inputs().get(1), image, mask, given.task())) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("feature", value.key().feature());
            one.put("ibsi", value.key().ibsi());
            one.put("aggregation", value.key().aggregation().code());
            one.put("value", Double.isNaN(value.value()) ? null : value.value());
            one.put("unit", value.unit());
            if (!value.note().isEmpty()) {
                one.put("note", value.note());
            }
            values.add(one);
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("profile", profile);
        result.put("settings", Settings.write(given.plugin().schema(), settings.families().getFirst().written())); // a profile may change defaults
        result.put("region", Told.mask(mask));
        result.put("values", values);
        return result;
    }
}
