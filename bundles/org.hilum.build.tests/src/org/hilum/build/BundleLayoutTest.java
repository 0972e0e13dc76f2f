// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What every folder of {@code bundles/} looks like. */
class BundleLayoutTest {
    /** Tests of no single bundle. */
    private static final Set<String> WITHOUT_MIRROR = Set.of("org.hilum.build.tests");

    private final List<BundleFolder> bundles = Checkout.find().bundles();

    @Test
    void theSymbolicName_isTheFoldersName() {
        none(b -> !b.names("Bundle-SymbolicName").equals(List.of(b.name())));
        none(b -> !b.isTest() && !b.name().startsWith("org.hilum.example") && !b.header("Automatic-Module-Name").equals(b.name())); // an example has only what a lab needs
    }

    @Test
    void internalPackages_areNeverExported() {
        none(b -> b.names("Export-Package").stream().anyMatch(p -> Arrays.asList(p.split("\\.")).contains("internal")));
    }

    @Test
    void everyExportedPackage_hasSources() {
        assertEquals(List.of(), bundles.stream().filter(b -> b.has("src")).flatMap(b -> b.names("Export-Package").stream()
                .filter(p -> !b.has("src/" + p.replace('.', '/'))).map(p -> b + " exports " + p)).toList());
    }

    @Test
    void noBundle_hasAnActivator() {
        none(b -> !b.header("Bundle-Activator").isEmpty());
    }

    @Test
    void theExecutionEnvironment_isJava21() {
        none(b -> !b.header("Bundle-RequiredExecutionEnvironment").equals("JavaSE-21"));
    }

    @Test
    void everyPluginXml_hasTheLineWithoutWhichNothingIsContributed_andIsShippedInASingleton() {
        List<BundleFolder> contributing = bundles.stream().filter(b -> b.has("plugin.xml")).toList();
        for (BundleFolder b : contributing) {
            String text = Checkout.read(b.folder().resolve("plugin.xml")).orElseThrow();
            assertEquals(List.of("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<?eclipse version=\"3.4\"?>"),
                    text.lines().limit(2).toList(), b + "/plugin.xml");
        }
        assertEquals(List.of(), contributing.stream().filter(b -> !b.header("Bundle-SymbolicName").contains("singleton:=true")).toList());
        assertEquals(List.of(), contributing.stream().filter(b -> !included(b).contains("plugin.xml")).toList());
    }

    @Test
    void whatBuildPropertiesInclude_exists() {
        assertEquals(List.of(), bundles.stream().filter(b -> b.has("src")).flatMap(b -> included(b).stream()
                .filter(i -> !i.equals(".") && !b.has(i)).map(i -> b + "/" + i)).toList());
    }

    @Test
    void testBundles_mirrorTheBundleTheyTest() {
        Set<String> names = bundles.stream().map(BundleFolder::name).collect(Collectors.toSet());
        none(b -> b.isTest() && !WITHOUT_MIRROR.contains(b.name()) && !names.contains(b.name().replaceAll("\\.tests$", "")));
    }

    @Test
    void testBundles_requireWhatJupitersAssertionsReferTo() {
        none(b -> b.names("Require-Bundle").contains("junit-jupiter-api") && !b.names("Require-Bundle").contains("org.opentest4j")
                && b.isTest());
    }

    private void none(Predicate<BundleFolder> wrong) {
        assertEquals(List.of(), bundles.stream().filter(wrong).toList());
    }

    private static List<String> included(BundleFolder bundle) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(bundle.folder().resolve("build.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Stream.of(properties.getProperty("bin.includes").split(",")).map(String::strip).toList();
    }
}
