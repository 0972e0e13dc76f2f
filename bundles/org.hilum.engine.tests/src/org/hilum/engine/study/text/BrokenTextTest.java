// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** What is said of text that is no study at all. */
class BrokenTextTest {
    private static void told(String message, String text) {
        assertEquals(message, assertThrows(BrokenText.class, () -> StudyText.of(text)).getMessage());
    }

    @Test
    void emptyFile_saysHowToStart() {
        String message = "line 1, column 1: the file holds no study: it is empty, or has comments only — start with the line: hilum: 1";
        told(message, "");
        told(message, "\uFEFF");
        told(message, "# to do\n");
    }

    @Test
    void rootThatIsNoMapping_isNamed() {
        told("line 1, column 1: a study is a group of keys, but this is a list — start with the line: hilum: 1", "- hilum: 1\n");
        told("line 2, column 1: a study is a group of keys, but this is the text \"hello\" — start with the line: hilum: 1", "\nhello\n");
    }

    @Test
    void twoDocuments_areRefusedWhereTheSecondStarts() {
        told("line 3, column 1: a second document starts here — keep one study in a file: remove the line --- and what follows", "a: 1\n\n---\nb: 2\n");
        assertEquals(1, StudyText.of("---\na: 1\n...\n").root().entries().size());
    }

    @Test
    void duplicateKey_namesBothLines() {
        told("line 4, column 3: the key early stands here a second time; it stands already in line 2 — remove or rename one of the two",
                "arms:\n  early: {}\n  late: {}\n  early: {}\n");
        told("line 1, column 12: the key 1 stands here a second time; it stands already in line 1 — remove or rename one of the two", "a: { 1: x, \"1\": y }");
    }

    @Test
    void tab_isNamed() {
        told("line 2, column 1: a tab stands where only spaces may indent — replace the tab by spaces", "a:\n\tb: 1\n");
    }

    @Test
    void nulByte_isNamed() {
        told("line 2, column 4: the character U+0000 cannot stand in a text file — remove it; is this a text file at all?", "a: 1\nb: \u0000\n");
        told("line 1, column 1: the character U+0001 cannot stand in a text file — remove it; is this a text file at all?", "\u0001");
        told("line 1, column 4: the character U+D83D cannot stand in a text file — remove it; is this a text file at all?", "a: \uD83D");
    }

    @Test
    void aliases_areRefused_soNothingCanGrowOrTurnInCircles() {
        told("line 1, column 8: the alias *x stands for a value written elsewhere — write the value itself here; what arms share goes under defaults",
                "a: &x [*x]\n");
        StringBuilder laughs = new StringBuilder("l0: &l0 [ha, ha, ha]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("l").append(i).append(": &l").append(i).append(" [").append(("*l" + (i - 1) + ", ").repeat(9)).append("ha]\n");
        }
        told("line 2, column 10: the alias *l0 stands for a value written elsewhere — write the value itself here; what arms share goes under defaults",
                laughs.toString());
    }

    @Test
    void tags_areRefused() {
        told("line 1, column 4: the tag tag:yaml.org,2002:str changes how a value is read — remove it; quote a value that must stay text", "a: !!str 1");
        told("line 1, column 4: the tag !java.lang.Runtime changes how a value is read — remove it; quote a value that must stay text", "a: !java.lang.Runtime {}");
    }

    @Test
    void deepNesting_isRefusedBeforeTheStackOverflows() {
        told("line 1, column 54: values are nested deeper than 50 — no study needs this: look for brackets that were not closed", "a: " + "[".repeat(100_000));
    }

    @Test
    void unclosedBrackets_areNamedWhereTheyOpen() {
        told("line 1, column 4: the list that starts here with [ is not closed, or a comma is missing before line 2, column 2 — add the comma or the ]",
                "a: [1, 2\nb: 3\n");
        told("line 1, column 4: the group that starts here is not closed, or a comma is missing before line 2, column 2 — add the comma or the closing bracket",
                "a: { x: 1\nb: c: 3\n");
        told("line 2, column 4: the quoted text that starts here is not closed — add the closing quote", "b: 1\na: \"x\nc: 1\n");
    }

    @Test
    void wrongIndentation_isNamed() {
        told("line 2, column 3: a colon stands here although no key can — check the indentation of this line, or quote text that holds a colon", "a: b\n c: d\n");
        told("line 3, column 2: this line does not fit the lines before it — give it the same indentation as its neighbours, and each key its colon",
                "a:\n  b: 1\n c: 2\n");
        told("line 2, column 1: a key without a colon — write key: value", "a: 1\nb\nc: 2\n");
    }

    @Test
    void columnsCountCharacters_notBytesOrUtf16Units() {
        told("line 1, column 8: a colon stands here although no key can — check the indentation of this line, or quote text that holds a colon", "\uFEFFa: 😀é x: 1");
    }
}
