// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.extract.ImageFiles;
import org.hilum.engine.extract.MaskFile;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.RegionSpec.OtherGrid;
import org.hilum.spi.ImageReader;
import org.hilum.spi.MaskReader;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.MaskRef;

/** Tries readers: what a file holds, and each item once read. */
final class ReaderTrial {
    private ReaderTrial() {
    }

    static Map<String, Object> images(Given given) {
        given.inputs(1, 1, "one image file or folder");
        ImageReader<Record> reader = given.plugin().plugin();
        Record settings = given.settings();
        List<Object> all = new ArrayList<>();
        for (ImageRef ref : reader.list(given.input(0), settings, given.task())) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("item", ref.item());
            one.put("label", ref.label());
            one.put("modality", ref.modality());
            one.putAll(Told.volume(reader.read(ref, settings, given.task())));
            all.add(one);
        }
        return Map.of("images", all);
    }

    static Map<String, Object> masks(Given given) {
        given.inputs(1, 2, "one mask file or folder, and the image it was drawn on if its masks are to be read");
        MaskReader<Record> reader = given.plugin().plugin();
        Record settings = given.settings();
        Optional<ImageRef> image = given.inputs().size() == 2 ? Optional.of(new Images(given).find(given.input(1))) : Optional.empty();
        ImageFiles files = new ImageFiles(given.registry());
        List<Object> all = new ArrayList<>();
        for (MaskRef ref : reader.list(given.input(0), settings, given.task())) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("item", ref.item());
            one.put("label", ref.label());
            image.ifPresent(on -> {
                files.checkFrame(new MaskFile(ref.label(), ref.path(), ref.item(), Optional.of(new PluginUse(given.plugin().id(), settings)), OtherGrid.REFUSE), on, given.task());
                one.putAll(Told.mask(reader.read(ref, on.geometry(), settings, given.task())));
            });
            all.add(one);
        }
        return Map.of("masks", all);
    }
}
