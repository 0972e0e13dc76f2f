// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.engine.Nearest;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.Problem;
import org.hilum.spi.Response;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Volume;

/** Tries a filter on an image: range and mean of each response; one of them can be written. */
final class FilterTrial {
    private FilterTrial() {
    }

    static Map<String, Object> run(Given given) {
        given.inputs(1, 1, "one image");
        ImageFilter<Record> filter = given.plugin().plugin();
        Record settings = given.settings();
        Images images = new Images(given);
        Volume image = images.read(images.find(given.input(0)));
        List<Response> responses = filter.responses(settings);
        Response written = written(given, responses);
        List<Object> made = new ArrayList<>();
        try {
            filter.applyEach(image, image.geometry().box(), responses, settings, (response, of) -> {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("response", response.name());
                one.put("label", response.label());
                one.putAll(Told.volume(of));
                made.add(one);
                if (response.equals(written)) {
                    images.out(of);
                }
            }, given.task());
        } catch (Undefined u) {
            throw new Problem("the image has no response: " + u.getMessage(), given.input(0).toString(), "choose other settings, or another image", u);
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("reach-voxels", reach(filter.reach(image.geometry(), settings)));
        result.put("made", made);
        return result;
    }

    private static Object reach(Reach r) {
        return r.equals(Reach.WHOLE) ? "whole image" : List.of(r.x(), r.y(), r.z());
    }

    private static Response written(Given given, List<Response> responses) {
        List<String> names = responses.stream().map(Response::name).toList();
        String wanted = given.option("response").orElse(names.get(0));
        if (given.option("out").isPresent() && given.option("response").isEmpty() && names.size() > 1) {
            throw new Problem("it has " + names.size() + " responses", "--out " + given.option("out").orElseThrow(), "say which: --response NAME; " + Nearest.cure("", names));
        }
        return responses.stream().filter(r -> r.name().equals(wanted)).findFirst()
                .orElseThrow(() -> new Problem("there is no such response", "--response " + wanted, Nearest.cure(wanted, names)));
    }
}
