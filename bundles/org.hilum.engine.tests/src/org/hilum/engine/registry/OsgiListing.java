// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * A program that starts Equinox with the bundles of the plain class path, opens the registry there and prints what it
 * holds. A process of its own, because a framework changes things for the whole JVM.
 */
public final class OsgiListing {
    private OsgiListing() {
    }

    /** What is compared: one line a plug-in, one line a problem. */
    static List<String> lines(Registry registry) {
        List<String> lines = new ArrayList<>();
        for (Contribution c : registry.all()) {
            lines.add(c + " " + c.name() + " " + c.bundle() + (c.isBuiltIn() ? " built in" : " added ") + (c.isBuiltIn() ? "" : loads(c)));
        }
        registry.problems().forEach(p -> lines.add(p.getMessage().replace("\n", " ")));
        return lines;
    }

    private static String loads(Contribution c) {
        try {
            c.check();
            return "works";
        } catch (RuntimeException e) {
            return e.getMessage();
        }
    }

    /** Called in the framework, by reflection. */
    public static void print(Path folder) {
        lines(Registry.open(List.of(folder))).forEach(line -> System.out.println("| " + line));
    }

    /** @param args where Equinox may write, the plug-in folder */
    public static void main(String[] args) {
        try {
            run(args);
            System.exit(0);
        } catch (Exception | LinkageError e) {
            e.printStackTrace(); // read by the test; the framework's threads would keep the process alive
            System.exit(1);
        }
    }

    private static void run(String[] args) throws Exception {
        Framework framework = ServiceLoader.load(FrameworkFactory.class).iterator().next().newFramework(Map.of(
                "org.osgi.framework.storage", args[0], "osgi.configuration.area", args[0], "osgi.install.area", args[0],
                "osgi.framework.useSystemProperties", "false"));
        framework.start();
        BundleContext context = framework.getBundleContext();
        Map<String, Bundle> installed = installAll(context);
        installed.get("org.eclipse.equinox.registry").start();
        installed.get("org.hilum.engine").loadClass(OsgiListing.class.getName()).getMethod("print", Path.class).invoke(null, Path.of(args[1]));
        framework.stop();
        framework.waitForStop(10_000);
    }

    private static Map<String, Bundle> installAll(BundleContext context) throws Exception {
        Map<String, Bundle> installed = new HashMap<>();
        List<String> required = new ArrayList<>();
        for (Enumeration<URL> all = OsgiListing.class.getClassLoader().getResources("META-INF/MANIFEST.MF"); all.hasMoreElements();) {
            URL url = all.nextElement();
            Attributes main = manifest(url);
            String name = ClassPath.symbolicName(main);
            boolean test = main.getValue("Fragment-Host") != null && !name.equals("org.hilum.engine.tests");
            if (!name.isEmpty() && !name.equals("org.eclipse.osgi") && !name.startsWith("org.hilum.ui") && !test) {
                String root = url.toString().replace("/META-INF/MANIFEST.MF", "").replace("jar:", "").replace("!", "");
                installed.put(name, context.installBundle("reference:" + root));
                Requirement.parse(main.getValue("Require-Bundle"), name).forEach(r -> required.add(r.name()));
            }
        }
        installed.put("org.eclipse.osgi", context.getBundle(0));
        for (String name : required) {
            if (!installed.containsKey(name)) {
                installed.put(name, context.installBundle("empty:" + name, new ByteArrayInputStream(empty(name))));
            }
        }
        return installed;
    }

    /** Stands in for a library that has no manifest of its own here and that listing plug-ins does not need. */
    private static byte[] empty(String name) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JarOutputStream(bytes, manifest).close();
        return bytes.toByteArray();
    }

    private static Attributes manifest(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return new Manifest(in).getMainAttributes();
        }
    }
}
