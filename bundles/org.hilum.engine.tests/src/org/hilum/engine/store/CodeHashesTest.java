// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a plug-in counts as another. */
class CodeHashesTest {
    /** The class that the jars of this test hold. */
    static final class Code {
    }

    @TempDir
    Path temp;

    /** A bundle with the class, and a file that makes it differ. */
    private Path bundle(String file, String name, String version, String requires, String content) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-SymbolicName", name + ";singleton:=true");
        main.putValue("Bundle-Version", version);
        if (!requires.isEmpty()) {
            main.putValue("Require-Bundle", requires);
        }
        Path jar = Files.createDirectories(temp.resolve("plugins")).resolve(file);
        String entry = Code.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out, manifest);
                InputStream code = Code.class.getClassLoader().getResourceAsStream(entry)) {
            zip.putNextEntry(new JarEntry(entry));
            code.transferTo(zip);
            zip.putNextEntry(new JarEntry("content.txt"));
            zip.write(content.getBytes());
        }
        return jar;
    }

    private String hash(Path jar) throws IOException, ClassNotFoundException {
        URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
        try (loader) {
            return new CodeHashes(List.of(temp.resolve("plugins"))).withRequired(loader.loadClass(Code.class.getName()));
        }
    }

    @Test
    void sameContent_isTheSameCode_whateverTheJarIsCalled() throws Exception {
        String first = hash(bundle("a.jar", "lab.a", "1.0.0", "", "1"));
        assertEquals(first, hash(bundle("b.jar", "lab.a", "1.0.0", "", "1")));
        assertEquals(16, first.length());
        assertNotEquals(first, hash(bundle("a.jar", "lab.a", "1.0.0", "", "2")));
    }

    @Test
    void changedLibrary_ofAnyName_andOfALibrarysLibrary_isOtherCode() throws Exception {
        Path plugin = bundle("plugin.jar", "lab.plugin", "1.0.0", "lab.near,org.eclipse.osgi,lab.absent", "p");
        bundle("some library.jar", "lab.near", "1.0.0", "lab.far;bundle-version=\"[1.0.0,2.0.0)\"", "near");
        bundle("far-1.jar", "lab.far", "1.0.0", "lab.near", "far"); // in a circle
        String before = hash(plugin);
        assertEquals(before, hash(plugin));
        bundle("far-1.jar", "lab.far", "1.0.0", "lab.near", "farther");
        String farther = hash(plugin);
        assertNotEquals(before, farther);
        bundle("far-2.jar", "lab.far", "1.1.0", "lab.near", "far");
        assertEquals(before, hash(plugin), "the highest version is the one that is used");
    }

    @Test
    void brokenJar_inThePluginFolder_changesNothing() throws Exception {
        Path plugin = bundle("plugin.jar", "lab.plugin", "1.0.0", "lab.near", "p");
        bundle("near.jar", "lab.near", "1.0.0", "", "near");
        String before = hash(plugin);
        Files.write(temp.resolve("plugins/broken.jar"), new byte[] {1, 2, 3});
        bundle("odd.jar", "lab.near", "one", "", "no version");
        assertEquals(before, hash(plugin));
    }

    @Test
    void pluginOnABundleOfHilum_followsFromThatToo() throws Exception {
        String alone = hash(bundle("plugin.jar", "lab.plugin", "1.0.0", "", "p"));
        assertNotEquals(alone, hash(bundle("plugin.jar", "lab.plugin", "1.0.0", "org.hilum.image", "p")));
        assertEquals(alone, hash(bundle("plugin.jar", "lab.plugin", "1.0.0", "org.eclipse.equinox.common", "p")));
    }
}
