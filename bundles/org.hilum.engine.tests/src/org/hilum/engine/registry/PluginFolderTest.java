// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hilum.spi.Metric;
import org.hilum.spi.NoSettings;
import org.hilum.spi.Problem;
import org.hilum.spi.Scores;
import org.hilum.spi.table.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFolderTest {
    @TempDir
    Path folder;

    private Registry open() {
        return Registry.open(List.of(folder));
    }

    private static double value(Contribution metric) {
        Metric<NoSettings> loaded = metric.plugin();
        return loaded.value(Scores.probabilities(new double[] { 1 }), new Binary("y", "1", new boolean[] { true }), new NoSettings());
    }

    @Test
    void jarInTheFolder_isListedAndWorks() throws IOException {
        LabJar.metric("org.mylab.always", "1.2.0", "org.mylab.always", 0.75).into(folder);
        Registry registry = open();
        Contribution metric = registry.find(Kind.METRIC, "org.mylab.always");
        assertEquals(List.of(), registry.problems());
        assertEquals("1.2.0", metric.version());
        assertEquals("org.mylab.always", metric.bundle());
        assertEquals("binary", metric.attribute("outcomes"));
        assertFalse(metric.isBuiltIn());
        assertEquals(0.75, value(metric));
        assertSame((Object) metric.plugin(), metric.plugin());
    }

    @Test
    void folderThatIsNotThere_isNoProblem() {
        assertEquals(List.of(), Registry.open(List.of(folder.resolve("none"))).problems());
    }

    @Test
    void highestVersionWins_inWhicheverFolder() throws IOException {
        LabJar.metric("org.mylab.always", "1.9.0", "org.mylab.always", 0.1).into(folder.resolve("a"));
        LabJar.metric("org.mylab.always", "1.10.0", "org.mylab.always", 0.2).into(folder.resolve("b"));
        Registry registry = Registry.open(List.of(folder.resolve("a"), folder.resolve("b")));
        assertEquals("1.10.0", registry.find(Kind.METRIC, "org.mylab.always").version());
        assertEquals(0.2, value(registry.find(Kind.METRIC, "org.mylab.always")));
        assertEquals(List.of(), registry.problems());
    }

    @Test
    void brokenJars_areReportedByNameAndTheRestWork() throws IOException {
        Files.writeString(folder.resolve("damaged.jar"), "no zip at all");
        new LabJar("x", "1").header("Bundle-SymbolicName", "org.mylab.many").xml(LabJar.xml("Metric", "<metric/>")).into(folder, "many.jar", List.of());
        new LabJar("org.mylab.silent", "1").xml("<?xml version=\"1.0\"?><plugin/>").into(folder, "silent.jar", List.of());
        new LabJar("org.mylab.unclosed", "1").xml("<?xml version=\"1.0\"?>\n<?eclipse version=\"3.4\"?>\n<plugin>\n<extension></plugin>").into(folder, "unclosed.jar", List.of());
        new LabJar("org.mylab.entity", "1").xml("<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><!DOCTYPE p SYSTEM \"file:///etc/passwd\"><plugin/>")
                .into(folder, "entity.jar", List.of());
        LabJar.metric("org.mylab.needy", "1", "org.mylab.needy", 1).header("Require-Bundle", "org.hilum.spi,org.mylab.gone").into(folder, "needy.jar", List.of());
        LabJar.metric("org.mylab.old", "1", "org.mylab.old", 1).header("Require-Bundle", "org.hilum.spi;bundle-version=\"[9,10)\"").into(folder, "old.jar", List.of());
        LabJar.metric("org.mylab.nested", "1", "org.mylab.nested", 1).header("Bundle-ClassPath", ".,lib/x.jar").into(folder, "nested.jar", List.of());
        LabJar.metric("org.mylab.good", "1.0.0", "org.mylab.good", 1).into(folder);

        Registry registry = open();
        assertEquals(1.0, value(registry.find(Kind.METRIC, "org.mylab.good")));
        assertEquals(List.of("org.mylab.good"), registry.all(Kind.METRIC).stream().map(Contribution::id).filter(id -> id.startsWith("org.mylab")).toList());
        told(registry, "damaged.jar", "cannot be read as a jar", "copy it again");
        told(registry, "many.jar", "must be the only one of its name", "org.mylab.many;singleton:=true");
        told(registry, "silent.jar", "lacks its second line", "<?eclipse version=\"3.4\"?>");
        told(registry, "unclosed.jar", "broken in line 4", "correct that line");
        told(registry, "entity.jar", "document type", "remove");
        told(registry, "needy.jar", "needs the bundle org.mylab.gone, which is not installed", "install what it needs");
        told(registry, "old.jar", "needs org.hilum.spi [9.0.0,10.0.0), and 0.", "./hilum pack");
        told(registry, "nested.jar", "jars within the jar", "put the library's classes");
        assertEquals(8, registry.problems().size(), registry.problems().toString());
    }

    @Test
    void declarationsThatMeanNothing_areReported() throws IOException {
        new LabJar("org.mylab.a", "1").xml(LabJar.xml("FeatureFamilly", "<family id=\"a\" name=\"A\" class=\"A\"/>")).into(folder);
        new LabJar("org.mylab.b", "1").xml(LabJar.xml("FeatureFamily", "<familly id=\"b\" name=\"B\" class=\"B\"/>")).into(folder);
        new LabJar("org.mylab.c", "1").xml(LabJar.xml("FeatureFamily", "<family id=\"c\" name=\"C\"/>")).into(folder);
        Registry registry = open();
        told(registry, "org.mylab.a_1.jar", "there is no extension point org.hilum.spi.FeatureFamilly", "use one of: org.hilum.spi.FeatureFamily");
        told(registry, "org.mylab.b", "<familly> means nothing", "write <family");
        told(registry, "org.mylab.c", "has no class", "add class=");
        assertEquals(3, registry.problems().size(), registry.problems().toString());
    }

    @Test
    void secondPluginOfTheSameId_isSkippedAndNamed() throws IOException {
        LabJar.metric("org.mylab.one", "1", "org.mylab.same", 0.1).into(folder);
        LabJar.metric("org.mylab.two", "2", "org.mylab.same", 0.2).into(folder);
        Registry registry = open();
        assertEquals(0.1, value(registry.find(Kind.METRIC, "org.mylab.same")));
        told(registry, "org.mylab.two 2", "a second metric has the id org.mylab.same", "an id of its own");
    }

    @Test
    void bundleThatHilumHasItself_isSkippedAndNamed() throws IOException {
        LabJar.metric("org.hilum.spi", "99", "org.mylab.spi", 0.1).header("Require-Bundle", "org.hilum.engine").into(folder);
        Registry registry = open();
        told(registry, "org.hilum.spi_99.jar", "Hilum itself has the bundle org.hilum.spi", "name of its own");
    }

    @Test
    void pluginsThatCannotBeMade_failWhenUsedWithTheReason() throws IOException {
        new LabJar("org.mylab.missing", "1").xml(LabJar.xml("Metric", "<metric id=\"org.mylab.missing\" name=\"M\" class=\"org.mylab.Gone\"/>")).into(folder);
        new LabJar("org.mylab.wrong", "1").source("org.mylab.Wrong", "package org.mylab; public class Wrong { }")
                .xml(LabJar.xml("Metric", "<metric id=\"org.mylab.wrong\" name=\"W\" class=\"org.mylab.Wrong\"/>")).into(folder);
        new LabJar("org.mylab.args", "1").source("org.mylab.Args", "package org.mylab; public class Args { public Args(int x) { } }")
                .xml(LabJar.xml("Metric", "<metric id=\"org.mylab.args\" name=\"A\" class=\"org.mylab.Args\"/>")).into(folder);
        new LabJar("org.mylab.throwing", "1").source("org.mylab.Throwing", "package org.mylab; public class Throwing { public Throwing() { throw new IllegalStateException(\"no licence\"); } }")
                .xml(LabJar.xml("Metric", "<metric id=\"org.mylab.throwing\" name=\"T\" class=\"org.mylab.Throwing\"/>")).into(folder);
        Registry registry = open();
        assertEquals(List.of(), registry.problems());
        fails(registry, "org.mylab.missing", "its class org.mylab.Gone is not there");
        fails(registry, "org.mylab.wrong", "does not implement org.hilum.spi.Metric");
        fails(registry, "org.mylab.args", "no public constructor without parameters");
        fails(registry, "org.mylab.throwing", "no licence");
    }

    @Test
    void pluginBuiltAgainstAnotherHilum_failsWhenUsedWithTheReason() throws IOException {
        // compiled against a class that is not part of this Hilum, as if it had been taken away since
        Path other = new LabJar("org.hilum.gone", "1").source("org.hilum.gone.Old", "package org.hilum.gone; public class Old { }")
                .into(folder.resolve("other"), "old.jar", List.of());
        new LabJar("org.mylab.stale", "1").source("org.mylab.Stale", "package org.mylab; public class Stale extends org.hilum.gone.Old { }")
                .xml(LabJar.xml("Metric", "<metric id=\"org.mylab.stale\" name=\"S\" class=\"org.mylab.Stale\"/>")).into(folder, "stale.jar", List.of(other));
        fails(open(), "org.mylab.stale", "it does not fit this version of Hilum");
    }

    @Test
    void jarMayUseAnotherJarThatItRequires() throws IOException {
        assertEquals(0.5, valueWithLibrary("Require-Bundle", "org.hilum.spi,org.mylab.library"));
    }

    @Test
    void jarMayUseAnotherJarWhosePackageItImports() throws IOException {
        assertEquals(0.5, valueWithLibrary("Import-Package", "org.mylab.library;version=\"[1,2)\""));
    }

    /** Of a metric in one jar whose number stands in another. */
    private double valueWithLibrary(String header, String needed) throws IOException {
        Path library = new LabJar("org.mylab.library", "1").source("org.mylab.library.Number", "package org.mylab.library; public class Number { public static final Double HALF = 0.5; }")
                .header("Export-Package", "org.mylab.library;version=1.5").into(folder);
        LabJar.metric("org.mylab.user", "1", "org.mylab.user", 0).source("org.mylab.user.Always", """
                package org.mylab.user;
                public class Always implements org.hilum.spi.Metric<org.hilum.spi.NoSettings> {
                    public org.hilum.spi.NoSettings defaults() { return new org.hilum.spi.NoSettings(); }
                    public boolean accepts(org.hilum.spi.table.Outcome outcome) { return true; }
                    public double value(org.hilum.spi.Scores s, org.hilum.spi.table.Outcome o, org.hilum.spi.NoSettings n) { return org.mylab.library.Number.HALF; }
                    public boolean higherIsBetter() { return true; }
                }
                """).header(header, needed).into(folder, "user.jar", List.of(library));
        Registry registry = open();
        assertEquals(List.of(), registry.problems());
        return value(registry.find(Kind.METRIC, "org.mylab.user"));
    }

    @Test
    void openingTheRegistry_loadsNoPluginClass() throws IOException {
        new LabJar("org.mylab.eager", "1").source("org.mylab.Eager", "package org.mylab; public class Eager { static { System.setProperty(\"org.mylab.eager.loaded\", \"yes\"); } }")
                .xml(LabJar.xml("Metric", "<metric id=\"org.mylab.eager\" name=\"E\" class=\"org.mylab.Eager\"/>")).into(folder);
        open();
        assertEquals("no", System.getProperty("org.mylab.eager.loaded", "no"));
    }

    private static void told(Registry registry, String where, String what, String cure) {
        boolean found = registry.problems().stream().anyMatch(p -> p.where().contains(where) && p.what().contains(what) && p.cure().contains(cure));
        assertTrue(found, () -> where + ": " + what + " — " + cure + " not in " + registry.problems());
    }

    private static void fails(Registry registry, String id, String what) {
        Contribution listed = registry.find(Kind.METRIC, id);
        Problem first = assertThrows(Problem.class, listed::plugin);
        assertTrue(first.what().contains(what), first.what());
        assertTrue(first.where().contains(id) && !first.cure().isEmpty(), first.getMessage());
        assertSame(first, assertThrows(Problem.class, listed::plugin));
    }
}
