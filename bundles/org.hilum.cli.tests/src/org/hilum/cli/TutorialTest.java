// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tutorial's files are those of the example, and its commands do what it shows. */
class TutorialTest {
    private static final String BUNDLE = "bundles/org.hilum.example.shells/";
    private static final Pattern FILE = Pattern.compile("```[a-z]+ shells/(\\S+)\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("```console\\R\\$ \\./hilum (.*?)\\R(.*?)```", Pattern.DOTALL);

    @TempDir
    Path temp;

    private static String page() throws IOException {
        return Files.readString(Checkout.top().resolve("docs/tutorials/first-plugin.md"));
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        FILE.matcher(page()).results().forEach(m -> files.put(m.group(1), m.group(2)));
        return files;
    }

    @Test
    void itsFiles_areThoseOfTheExample() throws IOException {
        assertEquals(4, files().size());
        for (Map.Entry<String, String> file : files().entrySet()) {
            String built = Files.readString(Checkout.top().resolve(BUNDLE + file.getKey()));
            assertEquals(built.replaceAll("(?m)^.*SPDX-.*\\R", "").strip(), file.getValue().strip(), file.getKey());
        }
    }

    @Test
    void itsCommands_giveWhatItShows() throws Exception {
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path to = temp.resolve("shells").resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.writeString(to, file.getValue());
        }
        Onion.write(temp.resolve("image.nii.gz"), temp.resolve("mask.nii.gz"));
        Process hilum = new Process(temp, temp.resolve("plugins"));
        List<MatchResult> commands = COMMAND.matcher(page()).results().toList();
        assertEquals(6, commands.size());
        for (MatchResult command : commands) {
            Called called = hilum.hilum(command.group(1).split(" "));
            List<String> given = new ArrayList<>((called.out() + called.talk()).lines().toList());
            for (String shown : command.group(2).lines().filter(l -> !l.equals("…")).toList()) {
                assertTrue(given.contains(shown), () -> command.group(1) + ": " + shown + " is not in\n" + String.join("\n", given));
                given.subList(0, given.indexOf(shown) + 1).clear();
            }
        }
    }
}
