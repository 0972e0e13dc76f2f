// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hilum.engine.study.text.StudyText;
import org.hilum.engine.study.text.Yaml;
import org.junit.jupiter.api.Test;

/** What the documentation shows as YAML is YAML that Hilum takes. */
class DocsYamlTest {
    private static final Pattern BLOCK = Pattern.compile("```ya?ml\\R(.*?)```", Pattern.DOTALL);
    private static final List<String> SECTIONS = List.of("hilum", "name", "seed", "cases", "outcome", "images", "regions", "blocks", "defaults", "arms", "resampling", "comparison", "perturbations", "stability");

    private static Path top() {
        String named = System.getProperty("hilum.checkout");
        for (Path folder = Path.of(named == null ? "" : named).toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("targetplatform/hilum.target"))) {
                return folder;
            }
        }
        return abort("no checkout around the working directory");
    }

    private static List<Path> pages() {
        try (Stream<Path> docs = Files.walk(top().resolve("docs"))) {
            List<Path> pages = new ArrayList<>(docs.filter(p -> p.toString().endsWith(".md")).sorted().toList());
            pages.add(top().resolve("README.md"));
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> blocks(Path page) {
        try {
            Matcher m = BLOCK.matcher(Files.readString(page));
            return m.results().map(r -> r.group(1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sections of a part of a study among those of a whole one, which only fits around it where names match. */
    private static String whole(String part) {
        Yaml.Mapping given = StudyText.of(part).root();
        StudyText base = StudyText.of(Studies.WHOLE);
        String around = base.root().entries().stream().filter(e -> given.get(e.key().text()).isEmpty())
                .filter(e -> !e.key().text().equals("arms") || given.get("blocks").isEmpty()).filter(e -> !e.key().text().equals("blocks") || given.get("blocks").isEmpty())
                .map(e -> base.text().substring(e.key().span().start(), e.value().span().end())).collect(Collectors.joining("\n"));
        return around + "\n" + part;
    }

    @Test
    void everyYamlBlock_isTakenByHilum() {
        int studies = 0;
        for (Path page : pages()) {
            for (String block : blocks(page)) {
                List<String> keys = StudyText.of(block).root().entries().stream().map(e -> e.key().text()).toList();
                if (SECTIONS.containsAll(keys)) {
                    String study = keys.contains("hilum") ? block : whole(block);
                    assertEquals(List.of(), Studies.read(study).errors(), () -> page + "\n" + study);
                    studies++;
                }
            }
        }
        assertTrue(studies >= 14, studies + " blocks were found");
    }

    @Test
    void shortestStudy_isTheOneOfTheDocumentation() {
        String first = blocks(top().resolve("docs/study-file.md")).getFirst();
        assertEquals(10, first.lines().count());
        assertEquals(List.of(), Studies.read(first).findings());
    }

    @Test
    void wholeStudy_ofTheDocumentation_hasNothingToTell() {
        assertEquals(List.of(), Studies.told(Studies.read(blocks(top().resolve("docs/study-file.md")).get(1))));
    }

    @Test
    void documentedDefaults_areThoseInForce() {
        String defaults = blocks(top().resolve("docs/study-file.md")).stream().filter(b -> b.startsWith("defaults:")).findFirst().orElseThrow();
        String plain = Studies.WHOLE.replaceAll("defaults: .*\n", "");
        assertEquals(Studies.study(plain).arms(), Studies.study(plain + defaults).arms());
        for (String section : List.of("resampling", "comparison", "perturbations")) {
            String documented = blocks(top().resolve("docs/study-file.md")).stream().filter(b -> b.startsWith(section + ":")).findFirst().orElseThrow();
            String without = Studies.WHOLE.replaceAll("resampling: .*\n", "");
            assertEquals(Studies.study(without), Studies.study(without + documented));
        }
    }
}
