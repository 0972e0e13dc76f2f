// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;

/**
 * What is compiled only when somebody measures still fits what it measures. JMH itself is no part of the build: the compiler looks
 * at everything without it, and only what it says of JMH's own names does not count.
 */
class BenchmarkSourcesTest {
    private static final List<String> SOURCES = List.of("releng/benchmark/jmh/RegionBenchmark.java");
    private static final Pattern JMH = Pattern.compile("(?m)^import org\\.openjdk\\.jmh\\.[\\w.]*\\b(\\w+);$");

    private final Checkout checkout = Checkout.find();
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    @Test
    void theyCompile_butForJmh() {
        assumeTrue(compiler != null, "skipped: this Java has no compiler");
        for (String source : SOURCES) {
            assertEquals(List.of(), errors(checkout.text(source)), source);
        }
    }

    /** Every call of Hilum's in every method is looked at, although JMH's names are not there. */
    @Test
    void aChangedSignature_wouldBeTold() {
        assumeTrue(compiler != null, "skipped: this Java has no compiler");
        String text = checkout.text(SOURCES.getFirst());
        List<MatchResult> calls = Pattern.compile("\\.(image|mask|process|extract|read|extraction|processing)\\(").matcher(text).results().toList();
        assertTrue(calls.size() > 6, calls.size() + " calls");
        for (MatchResult call : calls) {
            String changed = text.substring(0, call.end(1)) + "Elsewhere" + text.substring(call.end(1));
            assertFalse(errors(changed).isEmpty(), call.group() + " at " + call.start());
        }
    }

    private List<String> errors(String text) {
        Set<String> jmh = JMH.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
        assertFalse(jmh.isEmpty(), "it uses JMH");
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        JavaFileObject source = new SimpleJavaFileObject(URI.create("string:///RegionBenchmark.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        compiler.getTask(null, null, told, List.of("-proc:none", "-implicit:none", "-Xmaxerrs", "1000", "-cp", System.getProperty("java.class.path")), null, List.of(source)).call();
        return told.getDiagnostics().stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR).filter(d -> !isOfJmh(d, text, jmh)).map(Object::toString).toList();
    }

    private static boolean isOfJmh(Diagnostic<?> error, String text, Set<String> names) {
        String at = text.substring((int) error.getStartPosition(), (int) error.getEndPosition());
        return names.contains(at) || at.startsWith("org.openjdk.jmh.");
    }
}
