// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.hilum.cli.Called.hilum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class ListAndDescribeTest {
    @Test
    void list_isCsvWithOneRowAPlugin() throws IOException {
        Called list = hilum("list");
        assertTrue(list.out().startsWith("kind,id,name,bundle,version,status\n"), list.out());
        List<CSVRecord> statistics = list.rows().stream().filter(r -> r.get("id").equals("org.hilum.feature.statistics")).toList();
        assertEquals(1, statistics.size());
        assertEquals("feature", statistics.get(0).get("kind"));
        assertEquals("org.hilum.feature.ibsi", statistics.get(0).get("bundle"));
        assertEquals("ok", statistics.get(0).get("status"));
    }

    @Test
    void list_ofOneKind_holdsNoOther() throws IOException {
        List<String> kinds = hilum("list", "--kind", "metric").rows().stream().map(r -> r.get("kind")).distinct().toList();
        assertEquals(List.of("metric"), kinds);
        Called wrong = hilum("list", "--kind", "metrics");
        assertEquals(ExitCode.USAGE, wrong.exit());
        assertTrue(wrong.talk().contains("use one of: metric, "), wrong.talk());
    }

    @Test
    void list_asJson_saysTheSame() throws IOException {
        String json = hilum("list", "--json").out();
        for (CSVRecord row : hilum("list").rows()) {
            assertTrue(json.contains("\"id\": \"" + row.get("id") + "\""), row.get("id"));
        }
    }

    @Test
    void describe_showsSettingsAndFeatures() {
        Called glcm = hilum("describe", "glcm");
        assertEquals(0, glcm.exit(), glcm.talk());
        assertTrue(glcm.out().contains("\"short-name\": \"glcm\""), glcm.out());
        assertTrue(glcm.out().contains("\"label\": \"Distance\""), glcm.out());
        assertTrue(glcm.out().contains("\"ibsi\": \"GYBY\""), "joint maximum, by its code");
        assertEquals("", glcm.talk());
    }

    @Test
    void describe_withJsonSchema_givesTheSchemaOfTheSettings() {
        assertTrue(hilum("describe", "glcm", "--json-schema").out().contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\""));
    }

    @Test
    void describe_ofStudyYaml_givesTheSchemaOfStudies() {
        Called called = hilum("describe", "study.yaml");
        assertEquals(0, called.exit(), called.talk());
        assertTrue(called.out().contains("\"title\": \"Hilum study\"") && called.out().contains("\"laplacian-of-gaussian\""), called.out());
    }

    @Test
    void describe_ofAnUnknownName_listsTheNearestFirst() {
        Called called = hilum("describe", "morfology");
        assertEquals(ExitCode.FAILED, called.exit());
        assertTrue(called.talk().contains("morfology: there is no plug-in of that name — use one of: morphology, "), called.talk());
        assertEquals("", called.out());
    }

    @Test
    void describe_ofANameThatSeveralKindsHave_asksForTheKind() {
        assertTrue(hilum("describe", "nifti").talk().contains("use one of: image-reader.nifti, mask-reader.nifti"));
        assertEquals(0, hilum("describe", "mask-reader.nifti").exit());
    }

    @Test
    void wrongCalls_showTheUsage() {
        for (String[] wrong : new String[][] { { "describe" }, { "describe", "a", "b" }, { "list", "x" }, { "list", "--colour" }, { "pack" } }) {
            Called called = hilum(wrong);
            assertEquals(ExitCode.USAGE, called.exit());
            assertTrue(called.talk().contains("usage: hilum " + wrong[0]), called.talk());
            assertEquals("", called.out());
        }
    }
}
