// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.hilum.dicom.DicomFile;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.DicomImageSettings;
import org.hilum.io.dicom.internal.plane.ImageClass;
import org.hilum.io.dicom.internal.plane.Plane;
import org.hilum.io.dicom.internal.value.Conversion;
import org.hilum.spi.Problem;
import org.hilum.spi.image.ImageRef;

/**
 * The volumes among the images of a folder, and what can't be one, with the reason.
 *
 * @param parts of series that came apart, which are refused
 * @param refused by item, {@code parts} among them
 */
public record Assembly(DicomFolder folder, List<SeriesImage> images, List<RefusedPart> parts, Map<String, Problem> refused) {
    public static Assembly of(DicomFolder folder, DicomImageSettings settings) {
        Map<String, List<Plane>> series = new TreeMap<>();
        Map<String, Problem> refused = new LinkedHashMap<>();
        for (DicomFile file : folder.images()) {
            String uid = file.dataSet().text(Tag.SeriesInstanceUID).orElseThrow(() -> file.dataSet().missing(Tag.SeriesInstanceUID));
            try {
                series.computeIfAbsent(uid, u -> new ArrayList<>()).addAll(Plane.of(file, ImageClass.of(file.dataSet()).orElseThrow()));
            } catch (Problem p) {
                refused.putIfAbsent(uid, p);
            }
        }
        // a series of which a file can't be read would have a slice missing
        series.keySet().removeAll(refused.keySet());
        List<SeriesImage> images = new ArrayList<>();
        List<RefusedPart> parts = new ArrayList<>();
        series.forEach((uid, planes) -> {
            String aside = Localizer.reason(planes).orElse("");
            for (Division.Part part : Parallel.parts(planes)) {
                String item = String.join("/", uid, String.join("/", part.words())).replaceAll("/$", "");
                try {
                    Stack stack = Stacking.of(item, part.planes(), folder.path().toString(), settings);
                    images.add(new SeriesImage(stack, Conversion.of(stack.planes(), settings), aside));
                } catch (Problem p) {
                    refused.put(item, aside.isEmpty() ? p : new Problem(aside + "; nor can it be read: " + p.what(), p.where(), p.cure(), p));
                    if (aside.isEmpty() && !part.words().isEmpty()) {
                        parts.add(RefusedPart.of(item, part, p));
                    }
                }
            }
        });
        return new Assembly(folder, List.copyOf(images), List.copyOf(parts), refused);
    }

    /**
     * One volume.
     *
     * @param item empty where there is only one that is not set aside
     * @throws Problem why it can't be read, or which there are
     */
    public SeriesImage find(String item) {
        if (refused.containsKey(item)) {
            throw refused.get(item);
        }
        none().ifPresent(p -> {
            throw p;
        });
        String chosen = ImageRef.choose(refs(), item, folder.path()).item();
        return images.stream().filter(image -> image.stack().item().equals(chosen)).findFirst().orElseThrow(() -> refused.get(chosen));
    }

    /** What is no choice at all, with the reason. */
    public Map<String, Problem> leftAside() {
        Map<String, Problem> aside = new LinkedHashMap<>(refused);
        parts.forEach(part -> aside.remove(part.rough().item()));
        return aside;
    }

    /** What there is to choose from. */
    public List<ImageRef> refs() {
        return Stream.concat(images.stream().map(image -> image.ref(folder.path())), parts.stream().map(part -> part.ref(folder.path()))).toList();
    }

    /** Why there is no volume at all; empty where there is one. */
    public Optional<Problem> none() {
        if (!images.isEmpty()) {
            return Optional.empty();
        }
        if (refused.size() == 1) {
            return Optional.of(refused.values().iterator().next());
        }
        String aside = folder.asideInWords();
        String where = folder.path().toString();
        return Optional.of(refused.isEmpty()
                ? new Problem("it holds no CT, MR or PET image" + (aside.isEmpty() ? "" : ", but " + aside), where, "give the folder of a CT, MR or PET series, or one of its files")
                : new Problem("it holds no volume that can be read; of " + refused.size() + ", the first: " + refused.values().iterator().next().getMessage(), where,
                        "give the folder of one series, to see what is wrong with it"));
    }
}
