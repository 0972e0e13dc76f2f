// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.hilum.spi.Problem;

/** Compiles sources with the JDK's own compiler, for Java 21. */
final class Compilation {
    private Compilation() {
    }

    /**
     * Compiles all sources into the folder {@code classes}.
     *
     * @param classPath the bundles that the plug-in requires, and no others: what it doesn't require it won't have in the workbench
     * @return what is wrong, file, line and message each; empty if all went well
     */
    static List<Problem> compile(List<Path> sources, List<Path> classPath, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new Problem("it has no compiler", "Java in " + System.getProperty("java.home"), "set HILUM_JAVA_HOME to the folder of a JDK from 21");
        }
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(told, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(javax.tools.StandardLocation.CLASS_PATH, classPath);
            files.setLocationFromPaths(javax.tools.StandardLocation.CLASS_OUTPUT, List.of(classes));
            List<String> options = List.of("--release", "21", "-proc:none", "-parameters", "-g");
            compiler.getTask(null, files, told, options, null, files.getJavaFileObjectsFromPaths(java(sources))).call();
        }
        List<Problem> problems = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> d : told.getDiagnostics()) {
            if (d.getKind() == Diagnostic.Kind.ERROR) {
                problems.add(problem(d));
            }
        }
        return problems;
    }

    private static List<Path> java(List<Path> sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : sources) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(f -> f.toString().endsWith(".java")).sorted().forEach(files::add);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        if (files.isEmpty()) {
            throw new Problem("there is no .java file", sources.toString(), "put the sources there, or correct source.. in build.properties");
        }
        return files;
    }

    private static Problem problem(Diagnostic<? extends JavaFileObject> d) {
        String what = String.join("; ", d.getMessage(Locale.ENGLISH).lines().map(String::strip).toList());
        String where = d.getSource() == null ? "compiler" : Path.of(d.getSource().toUri()) + ":" + d.getLineNumber();
        String cure = what.contains("does not exist") && what.startsWith("package ")
                ? "correct the name, or add the bundle that has the package to Require-Bundle in META-INF/MANIFEST.MF" : "";
        return new Problem(what, where, cure);
    }
}
