// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A lab's plug-in folder, as its author would write it: a metric that is always 0.5. */
final class LabFolder {
    private final Path folder;

    LabFolder(Path folder) throws IOException {
        this.folder = folder;
        write("META-INF/MANIFEST.MF", """
                Manifest-Version: 1.0
                Bundle-ManifestVersion: 2
                Bundle-Name: Half
                Bundle-SymbolicName: org.mylab.half;singleton:=true
                Bundle-Version: 1.0.0.qualifier
                Bundle-RequiredExecutionEnvironment: JavaSE-21
                Require-Bundle: org.hilum.spi
                """);
        write("plugin.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <?eclipse version="3.4"?>
                <plugin>
                   <extension point="org.hilum.spi.Metric">
                      <metric id="org.mylab.half" name="Half" class="org.mylab.half.Half" outcomes="binary"/>
                   </extension>
                </plugin>
                """);
        write("build.properties", """
                source.. = src/
                output.. = bin/
                bin.includes = META-INF/,\\
                               plugin.xml,\\
                               .
                """);
        write("src/org/mylab/half/Half.java", """
                package org.mylab.half;

                import org.hilum.spi.Metric;
                import org.hilum.spi.NoSettings;
                import org.hilum.spi.Scores;
                import org.hilum.spi.table.Binary;
                import org.hilum.spi.table.Outcome;

                public final class Half implements Metric<NoSettings> {
                    public NoSettings defaults() { return new NoSettings(); }
                    public boolean accepts(Outcome outcome) { return outcome instanceof Binary; }
                    public double value(Scores scores, Outcome outcome, NoSettings settings) {
                        Binary y = (Binary) outcome;
                        double right = 0;
                        for (int row = 0; row < y.size(); row++) {
                            right += y.isPositive(row) ? scores.value(row) : 1 - scores.value(row);
                        }
                        return right / y.size();
                    }
                    public boolean higherIsBetter() { return true; }
                }
                """);
    }

    Path folder() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    LabFolder write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
        return this;
    }

    LabFolder replace(String name, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(name));
        if (!text.contains(from)) {
            throw new IllegalArgumentException(from + " is not in " + name);
        }
        return write(name, text.replace(from, to));
    }
}
