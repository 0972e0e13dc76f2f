// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.hilum.spi.Problem;
import org.junit.jupiter.api.Test;

/** The dispatch: who is called with what, and which exit code and words follow. */
class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream talk = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(talk, false, StandardCharsets.UTF_8));

    @Test
    void arguments_reachTheCommand_andItsCodeIsReturned() {
        Command echo = new Fake("echo", (arguments, c) -> {
            c.out().print(arguments);
            return ExitCode.FAILED;
        });
        assertEquals(ExitCode.FAILED, Main.run(List.of("echo", "a", "ß"), List.of(echo), console));
        assertEquals("[a, ß]", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void unknownCommand_isAWrongCall_andNamesThoseThereAre() {
        assertEquals(ExitCode.USAGE, Main.run(List.of("lsit"), List.of(new Fake("list", null)), console));
        assertTrue(talk.toString(StandardCharsets.UTF_8).contains("no command lsit; there are list"));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void wrongArguments_showTheUsage() {
        Command picky = new Fake("picky", (arguments, c) -> {
            throw new UsageError("needs an image");
        });
        assertEquals(ExitCode.USAGE, Main.run(List.of("picky"), List.of(picky), console));
        assertEquals("hilum picky: needs an image\nusage: hilum picky THIS\n", talk.toString(StandardCharsets.UTF_8).replace("\r", ""));
    }

    @Test
    void helpThatIsAskedFor_isAResult() {
        Command busy = new Fake("busy", (arguments, c) -> {
            throw new UsageError("needs an image");
        });
        assertEquals(ExitCode.OK, Main.run(List.of("busy", "--help"), List.of(busy), console));
        assertEquals(ExitCode.OK, Main.run(List.of("busy", "a.nii", "-h"), List.of(busy), console));
        assertEquals("usage: hilum busy THIS\n".repeat(2), out.toString(StandardCharsets.UTF_8).replace("\r", ""));
        assertEquals(ExitCode.OK, Main.run(List.of("--help"), Commands.ALL, console));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("Hilum: a workbench"));
    }

    @Test
    void unusableInput_isToldWithoutAStackTrace() {
        Command reader = new Fake("read", (arguments, c) -> {
            throw new Problem("the file is empty", "a.nii", "export it again");
        });
        assertEquals(ExitCode.FAILED, Main.run(List.of("read"), List.of(reader), console));
        String told = talk.toString(StandardCharsets.UTF_8);
        assertTrue(told.contains("a.nii: the file is empty — export it again"), told);
        assertEquals(1, told.lines().count(), told);
    }

    @Test
    void aDefect_isReportedWithItsTrace_andFails() {
        Command broken = new Fake("break", (arguments, c) -> {
            throw new IllegalStateException("oops");
        });
        assertEquals(ExitCode.FAILED, Main.run(List.of("break"), List.of(broken), console));
        assertTrue(talk.toString(StandardCharsets.UTF_8).contains("IllegalStateException: oops"));
    }

    @Test
    void nothingAsked_showsTheHelp_whichTellsEveryCommandAsItIsCalled() {
        assertEquals(ExitCode.OK, Main.run(List.of(), Commands.ALL, console));
        String help = out.toString(StandardCharsets.UTF_8);
        assertTrue(help.lines().count() <= 40, "more than one screen");
        for (Command command : Commands.ALL) {
            assertTrue(help.contains("hilum " + command.name()), command.name());
        }
    }

    @Test
    void whatTheLauncherRunsForItsArchive_works() throws Exception {
        assertEquals(ExitCode.OK, QuickStart.run(console), () -> talk.toString(StandardCharsets.UTF_8));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("glcm"));
    }

    private record Fake(String name, Body body) implements Command {
        @Override
        public String usage() {
            return name + " THIS";
        }

        @Override
        public int run(List<String> arguments, Console console) throws Exception {
            return body.run(arguments, console);
        }
    }

    private interface Body {
        int run(List<String> arguments, Console console) throws Exception;
    }
}
