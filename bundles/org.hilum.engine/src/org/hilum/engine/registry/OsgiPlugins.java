// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.hilum.spi.Problem;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.FrameworkWiring;

/** Finds plug-ins in Equinox: the platform's own registry, after the jars of the plug-in folders were installed as bundles. */
final class OsgiPlugins {
    /** Marks the bundles that came from a plug-in folder, so that they leave when their jar does. */
    private static final String MARK = "hilum-plugin:";
    private static final long MOST_SECONDS = 30;

    private final BundleContext context;
    private final List<Problem> problems = new ArrayList<>();

    private OsgiPlugins(BundleContext context) {
        this.context = context;
    }

    static Found find(List<Path> folders) {
        // the registry's own bundle is active, or there would be no registry; ours may still wait for its first use
        BundleContext context = FrameworkUtil.getBundle(RegistryFactory.class).getBundleContext();
        return new OsgiPlugins(context).findAll(folders);
    }

    private Found findAll(List<Path> folders) {
        List<PluginJar> jars = PluginJars.choose(folders, this::installed, problems);
        install(jars);
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        Declarations declarations = new Declarations(problems);
        for (PluginJar jar : jars) {
            Bundle bundle = context.getBundle(location(jar));
            if (bundle != null && !jar.xml().isEmpty()) {
                declarations.checkPoints(registry, new RegistryContributor(Long.toString(bundle.getBundleId()), jar.name(), null, null), jar.path() + "!/");
            }
        }
        return new Found(declarations.contributions(registry, this::origin), problems);
    }

    /** Versions of the bundles that did not come from a plug-in folder. */
    private Map<String, Version> installed() {
        Map<String, Version> found = new HashMap<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getSymbolicName() != null && !bundle.getLocation().startsWith(MARK)) {
                found.merge(bundle.getSymbolicName(), bundle.getVersion(), (a, b) -> a.compareTo(b) > 0 ? a : b);
            }
        }
        return found;
    }

    private Declarations.Origin origin(IContributor contributor) {
        Bundle bundle = context.getBundle(Long.parseLong(((RegistryContributor) contributor).getActualId()));
        return new Declarations.Origin(bundle.getVersion().toString(), !bundle.getLocation().startsWith(MARK));
    }

    private void install(List<PluginJar> jars) {
        Set<String> wanted = new HashSet<>();
        for (PluginJar jar : jars) {
            wanted.add(location(jar));
        }
        Set<Bundle> changed = new HashSet<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getLocation().startsWith(MARK) && !wanted.contains(bundle.getLocation())) {
                attempt(bundle.getLocation(), bundle::uninstall);
                changed.add(bundle);
            }
        }
        for (PluginJar jar : jars) {
            Bundle known = context.getBundle(location(jar));
            attempt(jar.path().toString(), () -> {
                if (known == null) {
                    changed.add(installNew(jar));
                } else if (known.getLastModified() < Files.getLastModifiedTime(jar.path()).toMillis()) {
                    try (InputStream in = new BufferedInputStream(Files.newInputStream(jar.path()))) {
                        known.update(in);
                    }
                    changed.add(known);
                }
            });
        }
        if (!changed.isEmpty()) {
            refresh(changed);
        }
        for (PluginJar jar : jars) {
            Bundle bundle = context.getBundle(location(jar));
            if (bundle != null) {
                attempt(jar.path().toString(), () -> bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY));
            }
        }
    }

    private Bundle installNew(PluginJar jar) throws IOException, BundleException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(jar.path()))) {
            return context.installBundle(location(jar), in);
        }
    }

    /** Waits until whoever used an older version of these bundles is wired anew. */
    private void refresh(Set<Bundle> changed) {
        FrameworkWiring wiring = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
        CountDownLatch done = new CountDownLatch(1);
        wiring.refreshBundles(changed, event -> {
            if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                done.countDown();
            }
        });
        try {
            if (!done.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                problems.add(new Problem("the plug-ins were not ready after " + MOST_SECONDS + " s", "plug-in folder", "start Hilum again"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        wiring.resolveBundles(null);
    }

    private static String location(PluginJar jar) {
        return MARK + jar.path().toUri();
    }

    /** A step that may fail for one plug-in and must not for the others. */
    @FunctionalInterface
    private interface Step {
        void run() throws BundleException, IOException;
    }

    private void attempt(String place, Step step) {
        try {
            step.run();
        } catch (BundleException | IOException e) {
            problems.add(new Problem("it cannot be installed: " + e.getMessage(), place, "install what it needs, or build it again for this Hilum by ./hilum pack", e));
        }
    }
}
