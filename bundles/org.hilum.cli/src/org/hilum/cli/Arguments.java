// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hilum.engine.Nearest;

/** The arguments of a command, told apart: options with a value ({@code --out FILE} or {@code --out=FILE}), flags, and the rest. */
public final class Arguments {
    private final Map<String, List<String>> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();
    private final List<String> rest = new ArrayList<>();

    /**
     * @param valued options that are followed by a value
     * @param flags options that are not
     * @throws UsageError for any other option; {@code --} ends the options
     */
    public Arguments(List<String> given, Collection<String> valued, Collection<String> flags) {
        boolean options = true;
        for (int a = 0; a < given.size(); a++) {
            String argument = given.get(a);
            int equals = argument.indexOf('=');
            String name = equals > 0 ? argument.substring(0, equals) : argument;
            if (!options || !argument.startsWith("--")) {
                rest.add(argument);
            } else if (argument.equals("--")) {
                options = false;
            } else if (valued.contains(name)) {
                if (equals < 0 && a + 1 == given.size()) {
                    throw new UsageError(name + " needs a value");
                }
                values.computeIfAbsent(name, n -> new ArrayList<>()).add(equals > 0 ? argument.substring(equals + 1) : given.get(++a));
            } else if (flags.contains(argument)) {
                this.flags.add(argument);
            } else {
                List<String> valid = new ArrayList<>(valued);
                valid.addAll(flags);
                throw new UsageError("there is no option " + name + "; " + Nearest.cure(name, valid));
            }
        }
    }

    /** What is no option, in order. */
    public List<String> rest() {
        return List.copyOf(rest);
    }

    public boolean has(String flag) {
        return flags.contains(flag);
    }

    /** All values of an option that may be given more than once. */
    public List<String> all(String option) {
        return List.copyOf(values.getOrDefault(option, List.of()));
    }

    /** @throws UsageError if the option is given more than once */
    public Optional<String> value(String option) {
        List<String> all = all(option);
        if (all.size() > 1) {
            throw new UsageError(option + " is given more than once");
        }
        return all.stream().findFirst();
    }
}
