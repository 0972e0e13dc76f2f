// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.await;
import static org.hilum.ui.tests.Workbench.button;
import static org.hilum.ui.tests.Workbench.command;
import static org.hilum.ui.tests.Workbench.press;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class WelcomeTest {
    @Test
    void welcomePage_hasFourWaysIn_andTheWayOfPluginsSaysHow() {
        command("org.eclipse.ui.help.quickStartAction");
        await("the welcome page", () -> PlatformUI.getWorkbench().getIntroManager().getIntro() != null);
        for (String way : List.of("Try the sample", "New study from images…", "New study from tables…", "Show me how…")) {
            await("the button " + way, () -> button(way).isPresent());
        }
        press(Workbench.ui(() -> button("Show me how…").orElseThrow()));
        await("what to do", () -> Workbench.dialog("Write a plug-in").isPresent());
        assertTrue(Workbench.ui(() -> button("Open plug-in folder").isPresent()));
        press(Workbench.ui(() -> button("Close").orElseThrow()));
        await("the dialog to close", () -> Workbench.dialog("Write a plug-in").isEmpty());
    }
}
