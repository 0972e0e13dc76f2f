// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Guesses the contrast phases of the CT and MR images of one examination: by what the description says; else by the time
 * since the injection; else by the order of acquisition within a series of three or four.
 */
final class Phases {
    /** Seconds after the injection; between them lie the usual bolus timings of abdominal imaging. */
    private static final double ARTERIAL = 15;
    private static final double PORTAL = 50;
    private static final double DELAYED = 110;
    private static final double LATEST = 3600;

    private static final List<Phase> THREE = List.of(Phase.ARTERIAL, Phase.PORTAL, Phase.DELAYED);
    private static final List<Phase> FOUR = List.of(Phase.PRE_CONTRAST, Phase.ARTERIAL, Phase.PORTAL, Phase.DELAYED);

    private Phases() {
    }

    /** One guess an image, in the same order. */
    static List<PhaseGuess> of(List<FoundImage> examination) {
        boolean contrast = examination.stream().anyMatch(i -> !i.told("ContrastBolusAgent").isEmpty());
        Map<FoundImage, PhaseGuess> ordered = byOrder(examination);
        List<PhaseGuess> guesses = new ArrayList<>();
        for (FoundImage image : examination) {
            if (!image.modality().equals("CT") && !image.modality().equals("MR") && !image.modality().isEmpty()) {
                guesses.add(PhaseGuess.NONE);
                continue;
            }
            PhaseGuess words = PhaseWords.of(image.description() + " " + image.told("ProtocolName"));
            PhaseGuess timing = byTiming(image);
            if (words.isKnown()) {
                guesses.add(timing.isKnown() && timing.phase() != words.phase()
                        ? new PhaseGuess(words.phase(), words.reason() + "; but " + timing.reason() + " would be " + timing.phase()) : words);
            } else if (timing.isKnown()) {
                guesses.add(timing);
            } else if (ordered.containsKey(image)) {
                guesses.add(ordered.get(image));
            } else if (contrast && image.modality().equals("CT") && image.told("ContrastBolusAgent").isEmpty()) {
                guesses.add(new PhaseGuess(Phase.PRE_CONTRAST, "no contrast agent is told, but of other series of the examination"));
            } else {
                guesses.add(PhaseGuess.NONE);
            }
        }
        return guesses;
    }

    private static PhaseGuess byTiming(FoundImage image) {
        OptionalDouble injected = Moment.ofDay(image.told("ContrastBolusStartTime"));
        OptionalDouble acquired = Moment.ofDay(image.told("AcquisitionDateTime").isEmpty() ? image.told("AcquisitionTime") : image.told("AcquisitionDateTime"));
        if (injected.isEmpty() || acquired.isEmpty()) {
            return PhaseGuess.NONE;
        }
        double since = acquired.getAsDouble() - injected.getAsDouble();
        if (since > LATEST || since < -LATEST) {
            return PhaseGuess.NONE;
        }
        Phase phase = since < 0 ? Phase.PRE_CONTRAST : since < ARTERIAL ? Phase.UNKNOWN : since < PORTAL ? Phase.ARTERIAL : since < DELAYED ? Phase.PORTAL : Phase.DELAYED;
        return new PhaseGuess(phase, "its acquisition " + Math.round(Math.abs(since)) + " s " + (since < 0 ? "before" : "after") + " the injection");
    }

    /** Three or four volumes of one series, all with contrast agent: their order tells. */
    private static Map<FoundImage, PhaseGuess> byOrder(List<FoundImage> examination) {
        Map<String, List<FoundImage>> series = new HashMap<>();
        examination.forEach(i -> series.computeIfAbsent(i.series(), s -> new ArrayList<>()).add(i));
        Map<FoundImage, PhaseGuess> guesses = new HashMap<>();
        for (List<FoundImage> parts : series.values()) {
            boolean timed = parts.stream().allMatch(i -> !i.told("AcquisitionDateTime").isEmpty() && !i.told("ContrastBolusAgent").isEmpty())
                    && parts.stream().map(i -> i.told("AcquisitionDateTime")).distinct().count() == parts.size();
            if (timed && (parts.size() == 3 || parts.size() == 4)) {
                List<Phase> phases = parts.size() == 3 ? THREE : FOUR;
                List<FoundImage> inTime = parts.stream().sorted(Comparator.comparing(i -> i.told("AcquisitionDateTime"))).toList();
                for (int n = 0; n < inTime.size(); n++) {
                    guesses.put(inTime.get(n), new PhaseGuess(phases.get(n), "acquisition " + (n + 1) + " of " + parts.size() + " in its series"));
                }
            }
        }
        return guesses;
    }
}
