// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sample;

import java.util.List;
import java.util.Locale;

/** The tables of the sample study as CSV text. */
final class SampleTables {
    private SampleTables() {
    }

    static String cases(List<SampleCase> cohort) {
        StringBuilder csv = new StringBuilder("patient,hospital,response\n");
        for (SampleCase c : cohort) {
            csv.append(c.patient()).append(',').append(c.hospital()).append(',').append(c.responds() ? "responder" : "non-responder").append('\n');
        }
        return csv.toString();
    }

    /** The clinical variable that matters is written on the scale of an ALBI score: −2.5 + 0.45 c. */
    static String clinical(List<SampleCase> cohort) {
        StringBuilder csv = new StringBuilder("patient,age,sex,child_pugh,afp,lesions,albi\n");
        for (SampleCase c : cohort) {
            SampleCase.Clinic k = c.clinic();
            String afp = k.afp() < 0 ? "NA" : String.format(Locale.ROOT, "%.1f", k.afp());
            csv.append(String.format(Locale.ROOT, "%s,%d,%s,%s,%s,%d,%.3f%n", c.patient(), k.age(), k.sex(), k.childPugh(), afp, k.lesions(),
                    -2.5 + 0.45 * c.clinical()).replace(System.lineSeparator(), "\n"));
        }
        return csv.toString();
    }

    /** What no model is shown: the latent variables and the true probability of response. */
    static String truth(List<SampleCase> cohort) {
        StringBuilder csv = new StringBuilder("patient,texture,clinical,probability,radius_mm\n");
        for (SampleCase c : cohort) {
            csv.append(c.patient()).append(',').append(c.texture()).append(',').append(c.clinical()).append(',').append(c.probability()).append(',')
                    .append(c.radius()).append('\n');
        }
        return csv.toString();
    }
}
