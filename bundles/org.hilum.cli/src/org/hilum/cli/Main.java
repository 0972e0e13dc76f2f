// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.hilum.spi.Problem;

/** The headless program: {@code org.hilum.cli.Main COMMAND ARGUMENT...} on a plain class path. */
public final class Main {
    private Main() {
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(Arrays.asList(args), Commands.ALL, Console.ofProcess()));
    }

    /** Runs one of these commands and returns its exit code; whatever goes wrong is told on {@link Console#talk()}. */
    static int run(List<String> args, List<Command> commands, Console console) {
        try {
            return dispatch(args, commands, console);
        } finally {
            console.out().flush();
            console.talk().flush();
        }
    }

    private static int dispatch(List<String> args, List<Command> commands, Console console) {
        String name = args.isEmpty() || asksForHelp(args.subList(0, 1)) ? "help" : args.getFirst();
        Command command = commands.stream().filter(c -> c.name().equals(name)).findFirst().orElse(null);
        if (command == null) {
            console.talk().println("hilum: there is no command " + name + "; there are "
                    + commands.stream().map(Command::name).collect(Collectors.joining(", ")));
            return ExitCode.USAGE;
        }
        List<String> arguments = args.subList(Math.min(1, args.size()), args.size());
        if (asksForHelp(arguments)) {
            console.out().println("usage: hilum " + command.usage());
            return ExitCode.OK;
        }
        try {
            return command.run(arguments, console);
        } catch (UsageError e) {
            console.talk().println("hilum " + name + ": " + e.getMessage());
            console.talk().println("usage: hilum " + command.usage());
            return ExitCode.USAGE;
        } catch (Problem e) {
            console.talk().println("hilum " + name + ": " + e.getMessage());
            for (Throwable other : e.getSuppressed()) {
                if (other instanceof Problem) {
                    console.talk().println("hilum " + name + ": " + other.getMessage());
                }
            }
            return ExitCode.FAILED;
        } catch (Exception e) {
            console.talk().println("hilum " + name + " failed unexpectedly; please report this:");
            e.printStackTrace(console.talk());
            return ExitCode.FAILED;
        }
    }

    private static boolean asksForHelp(List<String> arguments) {
        return arguments.contains("--help") || arguments.contains("-h");
    }
}
