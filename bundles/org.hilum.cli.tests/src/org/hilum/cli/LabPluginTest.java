// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example plug-in, from its four files by way of {@code pack} and the plug-in folder to its numbers, in processes of their own. */
class LabPluginTest {
    private static final String ID = "org.hilum.example.shells";

    @TempDir
    Path temp;

    private Path lab;
    private Process hilum;
    private String version;

    @BeforeEach
    void copyTheExample() throws IOException {
        Path bundle = Checkout.top().resolve("bundles").resolve(ID);
        lab = temp.resolve("shells");
        for (String file : List.of("META-INF/MANIFEST.MF", "plugin.xml", "build.properties", "src/org/hilum/example/shells/Shells.java")) {
            Files.createDirectories(lab.resolve(file).getParent());
            Files.copy(bundle.resolve(file), lab.resolve(file));
        }
        try (Stream<Path> all = Files.walk(bundle.resolve("src"))) {
            assertEquals(1, all.filter(Files::isRegularFile).count(), "the example is four files");
        }
        version = Files.readString(lab.resolve("META-INF/MANIFEST.MF")).replaceAll("(?s).*Bundle-Version: (.*?)\\.qualifier.*", "$1");
        hilum = new Process(temp, temp.resolve("plugins"));
    }

    @Test
    void packedAndInstalled_itIsListedDescribedAndComputed() throws Exception {
        assertEquals(List.of(), listed());
        Called packed = hilum.hilum("pack", lab.toString(), "--install");
        assertEquals(0, packed.exit(), packed.talk());
        assertTrue(Files.exists(temp.resolve("plugins").resolve(ID + "_" + version + ".jar")), packed.out());

        List<CSVRecord> rows = listed();
        assertEquals(1, rows.size());
        assertEquals(List.of("feature", ID, "Intensity shells", ID, version, "ok"), rows.get(0).toList());
        Called described = hilum.hilum("describe", ID);
        assertTrue(described.out().contains("\"takes\": \"a whole number from 2 to 20\""), described.out());

        Onion.write(temp.resolve("image.nii"), temp.resolve("mask.nii"));
        Called extracted = hilum.hilum("extract", temp.resolve("image.nii").toString(), temp.resolve("mask.nii").toString(),
                "--set", "families=[" + ID + "]", "--set", ID + ".shells=3");
        assertEquals(0, extracted.exit(), extracted.talk());
        List<String> values = extracted.rows().stream().map(r -> r.get("feature") + " " + r.get("value")).toList();
        assertEquals(List.of("shell-1 10.0", "shell-2 20.0", "shell-3 30.0"), values);
    }

    @Test
    void packedAndInstalled_itsFeaturesReachTheModelOfAStudy() throws Exception {
        assertEquals(0, hilum.hilum("pack", lab.toString(), "--install").exit());
        Path study = Files.createDirectories(temp.resolve("study"));
        List<String> cases = new ArrayList<>(List.of("patient,response"));
        for (int n = 1; n <= 12; n++) {
            Onion.write(study.resolve(n + ".nii.gz"), study.resolve(n + "_mask.nii.gz"), n % 2 == 0 ? 5 + n % 5 : n % 4);
            cases.add(n + "," + n % 2);
        }
        Files.write(study.resolve("cases.csv"), cases);
        Files.writeString(study.resolve("study.yaml"), """
                hilum: 1
                name: Shells
                cases: cases.csv
                outcome: { binary: response, positive: 1 }
                images: { ct: "{patient}.nii.gz" }
                regions: { tumour: "{patient}_mask.nii.gz" }
                blocks:
                  ct.tumour: { profile: as-is, families: [org.hilum.example.shells: { shells: 3 }] }
                arms:
                  shells: { blocks: ["*"] }
                resampling: { repeated-k-fold: { k: 2, repeats: 2 } }
                """);
        Called run = hilum.hilum("run", study.toString(), "--threads", "1");
        assertEquals(0, run.exit(), run.talk());
        assertTrue(run.talk().contains("12 of 12 cases compared"), run.talk());
        assertEquals("shells", run.rows().get(0).get("arm"));
        assertTrue(Double.parseDouble(run.rows().get(0).get("auc")) > 0.9, "the rim tells the classes apart: " + run.out());
    }

    @Test
    void jarThatCannotLoad_isReportedAndTheRestAreListed() throws Exception {
        assertEquals(0, hilum.hilum("pack", lab.toString(), "--install").exit());
        Path jar = temp.resolve("plugins").resolve(ID + "_" + version + ".jar");
        byte[] whole = Files.readAllBytes(jar);
        Files.write(jar, java.util.Arrays.copyOf(whole, whole.length / 2));
        Called list = hilum.hilum("list");
        assertEquals(1, list.exit());
        assertTrue(list.talk().contains(jar + ": it cannot be read as a jar"), list.talk());
        assertTrue(list.talk().contains("copy it again, or remove it"), list.talk());
        assertTrue(list.rows().stream().anyMatch(r -> r.get("id").equals("org.hilum.feature.statistics")), list.out());
    }

    @Test
    void sourcesWithAMistake_areRefusedAndTheInstalledJarStays() throws Exception {
        Path source = lab.resolve("src/org/hilum/example/shells/Shells.java");
        assertEquals(0, hilum.hilum("pack", lab.toString(), "--install").exit());
        Path jar = temp.resolve("plugins").resolve(ID + "_" + version + ".jar");
        Files.writeString(source, Files.readString(source).replace("@Param(label = \"Shells\", min = 2, max = 20, help = \"Number of shells between rim and core\") int", "int"));
        Called packed = hilum.hilum("pack", lab.toString());
        assertEquals(1, packed.exit(), packed.out());
        assertTrue(packed.talk().contains("setting shells of org.hilum.example.shells.Shells$Settings has no label"), packed.talk());
        assertTrue(Files.exists(jar));
    }

    private List<CSVRecord> listed() throws Exception {
        Called list = hilum.hilum("list");
        assertEquals(0, list.exit(), list.talk());
        return list.rows().stream().filter(r -> r.get("id").startsWith("org.hilum.example")).toList();
    }
}
