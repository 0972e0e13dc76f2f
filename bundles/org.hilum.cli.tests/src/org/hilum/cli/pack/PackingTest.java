// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackingTest {
    @TempDir
    Path temp;

    private LabFolder lab() throws IOException {
        return new LabFolder(temp.resolve("lab"));
    }

    private Packing pack(LabFolder lab) throws IOException {
        return Packing.of(lab.folder(), List.of(temp.resolve("plugins")));
    }

    private void refused(LabFolder lab, String where, String what, String cure) throws IOException {
        List<Problem> problems;
        try {
            problems = pack(lab).problems();
        } catch (Problem p) {
            problems = List.of(p);
        }
        List<Problem> all = problems;
        assertTrue(all.stream().anyMatch(p -> p.where().contains(where) && p.what().contains(what) && p.cure().contains(cure)),
                () -> where + ": " + what + " — " + cure + " is not in " + all);
        assertFalse(Files.exists(lab.file("target")), "no jar is made");
    }

    @Test
    void jarHoldsClassesPluginXmlAndManifest_andItsPluginWorksFromThePluginFolder() throws IOException {
        Packing packing = pack(lab());
        assertEquals(List.of(), packing.problems());
        assertEquals(List.of(), packing.breaches());
        assertEquals(temp.resolve("lab/target/org.mylab.half_1.0.0.jar"), packing.jar());
        try (JarFile jar = new JarFile(packing.jar().toFile())) {
            assertEquals(List.of("META-INF/MANIFEST.MF", "org/mylab/half/Half.class", "plugin.xml"), jar.stream().map(e -> e.getName()).toList());
            assertEquals("1.0.0", jar.getManifest().getMainAttributes().getValue("Bundle-Version"));
        }
        packing.install(temp.resolve("plugins"));
        Contribution half = Registry.open(List.of(temp.resolve("plugins"))).find(Kind.METRIC, "org.mylab.half");
        half.check();
        assertEquals("1.0.0", half.version());
    }

    @Test
    void sameSources_giveTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(pack(lab()).jar());
        assertArrayEquals(first, Files.readAllBytes(pack(lab()).jar()));
    }

    @Test
    void installing_replacesOtherVersionsOfTheSameBundleOnly() throws IOException {
        Path plugins = temp.resolve("plugins");
        LabFolder lab = lab();
        pack(lab).install(plugins);
        Files.writeString(plugins.resolve("notes.jar"), "not a jar");
        lab.replace("META-INF/MANIFEST.MF", "1.0.0", "1.1.0");
        pack(lab).install(plugins);
        try (var files = Files.list(plugins)) {
            assertEquals(List.of("notes.jar", "org.mylab.half_1.1.0.jar"), files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void compilerErrors_nameFileAndLine() throws IOException {
        LabFolder lab = lab().replace("src/org/mylab/half/Half.java", "double right = 0;", "double right = nothing;");
        refused(lab, "Half.java:14", "cannot find symbol", "");
    }

    @Test
    void packageOfABundleThatIsNotRequired_isNotSeen() throws IOException {
        LabFolder lab = lab().replace("src/org/mylab/half/Half.java", "import org.hilum.spi.Metric;", "import org.hilum.spi.Metric;\nimport org.hilum.engine.Nearest;");
        refused(lab, "Half.java:4", "package org.hilum.engine does not exist", "Require-Bundle");
    }

    @Test
    void requiredBundleThatIsNotThere_isNamedWithTheNearest() throws IOException {
        refused(lab().replace("META-INF/MANIFEST.MF", "Require-Bundle: org.hilum.spi", "Require-Bundle: org.hilum.sip"), "MANIFEST.MF", "names org.hilum.sip", "use one of: org.hilum.spi");
    }

    @Test
    void pluginXmlMistakes_areFoundBeforeAJarIsMade() throws IOException {
        refused(lab().replace("plugin.xml", "class=\"org.mylab.half.Half\"", "class=\"org.mylab.half.Halve\""), "org.mylab.half", "its class org.mylab.half.Halve is not there", "plugin.xml");
        refused(lab().replace("plugin.xml", "org.hilum.spi.Metric", "org.hilum.spi.Metrik"), "lab/plugin.xml", "no extension point org.hilum.spi.Metrik", "use one of: org.hilum.spi.Metric");
        refused(lab().replace("plugin.xml", "<metric", "<metrik"), "plugin.xml", "<metrik> means nothing", "write <metric");
        refused(lab().replace("plugin.xml", "<?eclipse version=\"3.4\"?>", ""), "lab", "lacks its second line", "<?eclipse");
        refused(lab().replace("plugin.xml", "</extension>", ""), "lab", "broken in line 7", "correct that line");
        refused(lab().replace("plugin.xml", "id=\"org.mylab.half\"", ""), "plugin.xml", "has no id", "add id=");
        refused(lab().replace("plugin.xml", "org.hilum.spi.Metric", "org.hilum.spi.Learner").replace("plugin.xml", "<metric", "<learner"), "org.mylab.half", "does not implement org.hilum.spi.Learner", "implement it");
    }

    @Test
    void manifestMistakes_areTold() throws IOException {
        refused(lab().replace("META-INF/MANIFEST.MF", ";singleton:=true", ""), "lab", "must be the only one of its name", "singleton:=true");
        refused(lab().replace("META-INF/MANIFEST.MF", "Bundle-Version: 1.0.0.qualifier\n", ""), "MANIFEST.MF", "no Bundle-Version", "add the line");
        refused(lab().replace("META-INF/MANIFEST.MF", "1.0.0.qualifier", "one"), "lab", "Bundle-Version one is no version", "three numbers");
        refused(lab().replace("META-INF/MANIFEST.MF", "Bundle-Name: Half", "no colon"), "MANIFEST.MF", "it is no manifest", "Name: value");
    }

    @Test
    void buildPropertiesMistakes_areTold() throws IOException {
        refused(lab().replace("build.properties", "plugin.xml,\\", "\\"), "build.properties", "plugin.xml is not among bin.includes", "add plugin.xml");
        refused(lab().replace("build.properties", "plugin.xml,\\", "plugin.xml,models/,\\"), "build.properties", "bin.includes names models/", "correct");
        refused(lab().replace("build.properties", "src/", "source/"), "build.properties", "no folder source/", "correct");
    }

    @Test
    void folderThatIsNotThere_isTold() {
        Problem p = assertThrows(Problem.class, () -> Packing.of(temp.resolve("none"), List.of()));
        assertEquals("there is no such folder", p.what());
    }

    @Test
    void idThatAnInstalledPluginHas_isFound() throws IOException {
        pack(lab()).install(temp.resolve("plugins"));
        LabFolder other = new LabFolder(temp.resolve("other")).replace("META-INF/MANIFEST.MF", "org.mylab.half", "org.mylab.again");
        refused(other, "org.mylab", "a second metric has the id org.mylab.half", "an id of its own");
    }

    @Test
    void pluginThatBreaksItsContract_isPackedAndTold() throws IOException {
        Packing packing = pack(lab().replace("src/org/mylab/half/Half.java", "return right / y.size();", "return 0.5;"));
        assertEquals(List.of(), packing.problems());
        assertEquals(1, packing.breaches().size(), packing.breaches().toString());
        assertTrue(packing.breaches().get(0).startsWith("org.mylab.half: good scores are better than the same turned round"), packing.breaches().toString());
        assertTrue(Files.exists(packing.jar()));
    }

    @Test
    void resourcesAmongTheSourcesAndIncludedFolders_goIntoTheJar() throws IOException {
        LabFolder lab = lab().write("src/org/mylab/half/names.txt", "a").write("models/m.bin", "b").replace("build.properties", "plugin.xml,\\", "plugin.xml,models/,\\");
        try (JarFile jar = new JarFile(pack(lab).jar().toFile())) {
            assertTrue(jar.getEntry("org/mylab/half/names.txt") != null && jar.getEntry("models/m.bin") != null && jar.getEntry("org/mylab/half/Half.java") == null);
        }
    }
}
