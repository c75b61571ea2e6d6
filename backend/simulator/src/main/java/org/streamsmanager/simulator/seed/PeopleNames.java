package org.streamsmanager.simulator.seed;

import java.util.List;

/** Invented names, without end and without repetition. */
final class PeopleNames {
    /** What must survive XML, JSON, CSV and a screen. */
    static final List<String> ODD = List.of(
            "Zoë Ünïcode",
            "O'Hara & Søn",
            "<b>bold</b>",
            "quo\"te",
            "李小龍",
            "Имя Фамилия",
            "emoji 🎬 fan",
            "=SUM(A1)",
            "semi;colon, comma",
            "a-very-long-user-name-that-goes-on-and-on-until-the-end-of-the-line");

    private static final List<String> FIRST = List.of(
            "ada", "ben", "cleo", "dara", "emil", "fay", "gus", "hana", "ivo", "june", "kai", "lea", "milo", "nina",
            "otto", "pia", "quinn", "rosa", "sven", "tara", "udo", "vera", "wim", "xenia", "yara", "zeno");
    private static final List<String> LAST = List.of(
            "arcturus",
            "bellatrix",
            "capella",
            "deneb",
            "electra",
            "fomalhaut",
            "gemma",
            "hadar",
            "izar",
            "kochab",
            "lesath",
            "mira",
            "naos",
            "okab",
            "pollux",
            "regulus",
            "spica",
            "tarazed",
            "unuk",
            "wezen");

    private PeopleNames() {}

    static String username(int index) {
        int round = index / (FIRST.size() * LAST.size());
        String name = FIRST.get(index % FIRST.size()) + "." + LAST.get(index / FIRST.size() % LAST.size());
        return round == 0 ? name : name + round;
    }
}
