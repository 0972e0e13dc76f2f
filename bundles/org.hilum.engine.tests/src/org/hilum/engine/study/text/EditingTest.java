// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.spi.Problem;
import org.junit.jupiter.api.Test;

/** What single edits make of a text, to the character. */
class EditingTest {
    private static String set(String text, String path, Object value) {
        return check(text, StudyText.of(text).set(KeyPath.parse(path), value));
    }

    private static String remove(String text, String path) {
        return check(text, StudyText.of(text).remove(KeyPath.parse(path)));
    }

    private static String insert(String text, String path, int place, Object value) {
        return check(text, StudyText.of(text).insert(KeyPath.parse(path), place, value));
    }

    private static String move(String text, String path, int from, int to) {
        return check(text, StudyText.of(text).move(KeyPath.parse(path), from, to));
    }

    private static String check(String text, Edited edited) {
        assertEquals(edited.after().text(), edited.change().apply(text), "the change must make the text");
        return edited.after().text();
    }

    @Test
    void set_changesTheScalarAlone() {
        assertEquals("seed:  7   # why\nname: x\n", set("seed:  6   # why\nname: x\n", "seed", 7L));
        assertEquals("a: 0.25", set("a: 1e-3", "a", 0.25));
        assertEquals("a: 30", set("a: 25", "a", 30.0));
        assertEquals("a: true # x\r\nb: 1\r\n", set("a: false # x\r\nb: 1\r\n", "a", true));
    }

    @Test
    void set_changesNothingWhereTheValueIsTheSame() {
        assertTrue(StudyText.of("a: 0.50").set(KeyPath.parse("a"), 0.5).change().isNone());
        assertTrue(StudyText.of("a: [1, x]").set(KeyPath.parse("a"), List.of(1, "x")).change().isNone());
    }

    @Test
    void set_keepsTheQuotes() {
        assertEquals("a: \"y\"", set("a: \"x\"", "a", "y"));
        assertEquals("a: 'it''s'", set("a: 'x'", "a", "it's"));
        assertEquals("a: y z", set("a: x", "a", "y z"));
        assertEquals("a: \"y: z\"", set("a: x", "a", "y: z"));
        assertEquals("a: [\"y, z\", b]", set("a: [x, b]", "a[0]", "y, z"));
        assertEquals("a: \"007\"", set("a: x", "a", "007"));
    }

    @Test
    void set_leavesANumberUnquotedWhereTheStudyTakesItAsText() {
        assertEquals("positive: 0", set("positive: 1", "positive", "0"));
        assertEquals("label: 007", set("label: 12", "label", "007"));
    }

    @Test
    void set_quotesWhatYamlWouldMisread() {
        for (String odd : List.of("", " x", "x ", "- x", "#x", "x #y", "null", "true", "1", "0x1F", "~", "[x", "*x", "&x", "!x", "%x", "@x", "`x", "|", ">", "?",
                "a\nb", "a\tb", "é", "😀", "\u0085", "\u2028", "\uFEFFx", "'", "\"", "\\", "x:", "---", "...", "a,b", "{a}", "- ")) {
            assertEquals(odd, ((Yaml.Scalar) StudyText.of(set("a: x # c\nb: [y]", "a", odd)).at(KeyPath.of("a")).orElseThrow()).text());
            assertEquals(odd, ((Yaml.Scalar) StudyText.of(set("a: x # c\nb: [y]", "b[0]", odd)).at(KeyPath.parse("b[0]")).orElseThrow()).text());
        }
    }

    @Test
    void set_makesSettingsOfABareName() {
        assertEquals("f: [a, glcm: { bin-width: 25 }, b]", set("f: [a, glcm, b]", "f[1].glcm.bin-width", 25L));
        assertEquals("learner: { logistic: { ridge: 0.1 } } # L2", set("learner: logistic # L2", "learner.logistic.ridge", 0.1));
        assertEquals("f:\n  - glcm: { bin-width: 25 }   # c\n  - b\n", set("f:\n  - glcm   # c\n  - b\n", "f[0].glcm.bin-width", 25L));
    }

    @Test
    void set_addsAMissingKeyInTheStyleAround() {
        assertEquals("a: {x: 1, y: 2}", set("a: {x: 1}", "a.y", 2L));
        assertEquals("a: { x: 1 }\nb: { y: { z: 2 } }", set("a: { x: 1 }\nb: {}", "b.y.z", 2L));
        assertEquals("a:\n  x: 1 # c\n  y: 2\nb: 3\n", set("a:\n  x: 1 # c\nb: 3\n", "a.y", 2L));
        assertEquals("a:\r\n    x: 1\r\n    y: {z: 2}\r\nb: {c: 3}", set("a:\r\n    x: 1\r\nb: {c: 3}", "a.y.z", 2L));
        assertEquals("f: [{ glcm: { a: 1 }, b: 2 }]", set("f: [glcm: { a: 1 }]", "f[0].b", 2L));
        assertEquals("a: 1\nb: 2", set("a: 1", "b", 2L));
        assertEquals("a: 1\nb: 2\n# end\n", set("a: 1\n# end\n", "b", 2L));
    }

    @Test
    void set_givesAKeyWithoutValueItsFirst() {
        assertEquals("a: 1   # c\nb: 2", set("a:   # c\nb: 2", "a", 1L));
        assertEquals("arms:   # c\n  x: { blocks: [\"*\"] }\nb: 2", set("arms:   # c\nb: 2", "arms.x.blocks", List.of("*")));
        assertEquals("a: [1]", set("a:", "a[0]", 1L));
        assertEquals("x: {a: 1 , b: 2}", set("x: {a: , b: 2}", "x.a", 1L));
    }

    @Test
    void set_ofAListChangesItsItemsOneByOne() {
        assertEquals("b: [a, c, # why\n  d]", set("b: [a, b, c, # why\n  d]", "b", List.of("a", "c", "d")));
        assertEquals("b:\n- a # first\n- x\n- c # last\n", set("b:\n- a # first\n- b\n- c # last\n", "b", List.of("a", "x", "c")));
        assertEquals("b:\n- a # first\n- x\n- b\n- c\n", set("b:\n- a # first\n- b\n- c\n", "b", List.of("a", "x", "b", "c")));
    }

    @Test
    void set_ofAGroupChangesItsKeysOneByOne() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("x", 2L);
        value.put("z", 3L);
        assertEquals("a:\n  x: 2 # one\n  # two\n  z: 3\n", set("a:\n  x: 1 # one\n  y: 2 # two\n", "a", value));
    }

    @Test
    void set_ofAnotherPluginKeepsTheCommentsOfTheFirst() {
        assertEquals("learner: svm # simple\n  # weak\nb: 1\n", set("learner: # simple\n  logistic:\n    ridge: 1 # weak\nb: 1\n", "learner", "svm"));
        assertEquals("learner: { svm: { c: 1 } }\n", set("learner: { logistic: { ridge: 2 } }\n", "learner", Map.of("svm", Map.of("c", 1L))));
        assertEquals("f: [svm: { c: 1 }]\n", set("f: [logistic: { ridge: 2 }]\n", "f[0]", Map.of("svm", Map.of("c", 1L))));
    }

    @Test
    void set_keepsTheStyleOfTextInSeveralLines() {
        assertEquals("a: |\n   x\n   z\nb: 1\n", set("a: |\n   x\n   y\nb: 1\n", "a", "x\nz\n"));
        assertEquals("a: >-\n  new text\n\n# c\nb: 1\n", set("a: >-\n  old\n  text\n\n# c\nb: 1\n", "a", "new text"));
        assertEquals("a: |-\n  x\nb: 1\n", set("a: |-\n  x\n  y\nb: 1\n", "a", "x"));
    }

    @Test
    void remove_takesTheLineAndKeepsItsComment() {
        assertEquals("a: 1\nc: 3\n", remove("a: 1\nb: 2\nc: 3\n", "b"));
        assertEquals("a: 1\n# why\nc: 3\n", remove("a: 1\nb: 2 # why\nc: 3\n", "b"));
        assertEquals("a: 1\n# own\n# x\n# y\nc: 3\n", remove("a: 1\n# own\nb:\n  # x\n  d: 2 # y\nc: 3\n", "b"));
        assertEquals("a: 1", remove("a: 1\nb: 2", "b"));
        assertEquals("\uFEFFb: 2\r\n", remove("\uFEFFa: 1\r\nb: 2\r\n", "a"));
    }

    @Test
    void remove_leavesAnEmptyGroupWhereItWasTheLast() {
        assertEquals("a: {}   # c\nb: 1\n", remove("a:   # c\n  x: 1\nb: 1\n", "a.x"));
        assertEquals("a: []\n  # c\nb: 1\n", remove("a:\n  - x # c\nb: 1\n", "a[0]"));
        assertEquals("a: {}", remove("a: { x: 1 }", "a.x"));
        assertEquals("f: [{}]", remove("f: [glcm: { x: 1 }]", "f[0].glcm"));
    }

    @Test
    void remove_inBracesTakesTheComma() {
        assertEquals("a: { y: 2 }", remove("a: { x: 1, y: 2 }", "a.x"));
        assertEquals("a: { x: 1 }", remove("a: { x: 1, y: 2 }", "a.y"));
        assertEquals("a: [x, z]", remove("a: [x, y, z]", "a[1]"));
        assertEquals("a: [ # one\n   y # two\n]", remove("a: [x, # one\n   y # two\n]", "a[0]").replace("# one\n    ", "# one\n   "));
        assertEquals(List.of("# one", "# two"), StudyText.of(remove("a: [x, # one\n   y # two\n]", "a[1]")).comments());
    }

    @Test
    void remove_theFirstKeyAfterADashPullsTheNextUp() {
        assertEquals("a:\n  - y: 2\n", remove("a:\n  - x: 1\n    y: 2\n", "a[0].x"));
        assertEquals("a:\n  - # c\n    y: 2\n", remove("a:\n  - x: 1 # c\n    y: 2\n", "a[0].x"));
    }

    @Test
    void insert_putsAnItemWhereItBelongs() {
        assertEquals("a: [n, x, y]", insert("a: [x, y]", "a", 0, "n"));
        assertEquals("a: [x, y, n: { b: 1 }]", insert("a: [x, y]", "a", 2, Map.of("n", Map.of("b", 1))));
        assertEquals("a:\n- n\n- x # c\n- y\n", insert("a:\n- x # c\n- y\n", "a", 0, "n"));
        assertEquals("a:\n- x # c\n- n\n- y\n", insert("a:\n- x # c\n- y\n", "a", 1, "n"));
        assertEquals("a:\n- x # c\n- y\n- n\n", insert("a:\n- x # c\n- y\n", "a", 2, "n"));
        assertEquals("a: [n]", insert("a: []", "a", 0, "n"));
        assertEquals("a: [n]", insert("a:", "a", 0, "n"));
    }

    @Test
    void rename_changesTheKeyAlone() {
        String text = "arms:\n  late: { blocks: [x] } # late fusion\n  \"a b\": {}\n";
        assertEquals("arms:\n  later: { blocks: [x] } # late fusion\n  \"a b\": {}\n", check(text, StudyText.of(text).rename(KeyPath.parse("arms.late"), "later")));
        assertEquals("arms:\n  late: { blocks: [x] } # late fusion\n  \"c\": {}\n", check(text, StudyText.of(text).rename(KeyPath.parse("arms.\"a b\""), "c")));
    }

    @Test
    void rename_refusesANameThatIsTaken() {
        StudyText text = StudyText.of("arms: { a: 1, b: 2 }");
        Problem p = assertThrows(Problem.class, () -> text.rename(KeyPath.parse("arms.a"), "b"));
        assertEquals("study.yaml, line 1, column 12: arms.a cannot be renamed: there is a b already — edit study.yaml by hand here", p.getMessage());
    }

    @Test
    void move_takesTheCommentOfItsLineAlong() {
        assertEquals("a:\n- y # two\n# own\n- x # one\n", move("a:\n- x # one\n# own\n- y # two\n", "a", 0, 1));
        assertEquals("a: [y, z, x]", move("a: [x, y, z]", "a", 0, 2));
        assertEquals("b: 2 # two\na: 1", move("a: 1\nb: 2 # two", "", 1, 0));
    }

    @Test
    void edit_ofWhatIsNotThere_isRefused() {
        StudyText text = StudyText.of("a: 1\nb: [x]\n");
        assertEquals("study.yaml: c.d cannot be removed: there is no c — edit study.yaml by hand here",
                assertThrows(Problem.class, () -> text.remove(KeyPath.parse("c.d"))).getMessage());
        assertEquals("study.yaml: a.x cannot be set: a is the number 1 — edit study.yaml by hand here",
                assertThrows(Problem.class, () -> text.set(KeyPath.parse("a.x"), 1)).getMessage());
        assertThrows(Problem.class, () -> text.set(KeyPath.parse("b[3]"), "x"));
        assertThrows(Problem.class, () -> StudyText.of("a: 1").remove(KeyPath.parse("a")));
    }

    @Test
    void set_writesNull_whereThereIsToBeNoValue() {
        assertEquals("p: { lowest: null } # gas", set("p: { lowest: -150 } # gas", "p.lowest", null));
        assertEquals("p: { lowest: -150, highest: null }", set("p: { lowest: -150 }", "p.highest", null));
        assertEquals("p:\n  lowest: -150\n  highest: null\n", set("p:\n  lowest: -150\n", "p.highest", null));
        assertEquals("a: 1\nb: { processing: { lowest: null } }", set("a: 1\nb: {}", "b.processing.lowest", null));
        assertTrue(StudyText.of("p: { lowest: ~ }").set(KeyPath.parse("p.lowest"), null).change().isNone());
        assertEquals("p: { lowest: 5 }", set("p: { lowest: null }", "p.lowest", 5L));
    }
}
