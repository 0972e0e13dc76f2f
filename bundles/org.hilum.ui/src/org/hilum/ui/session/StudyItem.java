// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.session;

/** Something of a study that can be selected. Selecting it anywhere selects it everywhere. */
public sealed interface StudyItem {
    record CaseItem(String id) implements StudyItem {
    }

    record ImageItem(String caseId, String role) implements StudyItem {
    }

    record RegionItem(String region) implements StudyItem {
    }

    record TableItem(String table) implements StudyItem {
    }

    record BlockItem(String block) implements StudyItem {
    }

    record ArmItem(String arm) implements StudyItem {
    }
}
