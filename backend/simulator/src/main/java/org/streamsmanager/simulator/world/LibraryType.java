package org.streamsmanager.simulator.world;

/** The kinds of sections, with the agents that Plex names beside them. */
public enum LibraryType {
    MOVIE("movie", "tv.plex.agents.movie", "Plex Movie", 1, 1),
    SHOW("show", "tv.plex.agents.series", "Plex TV Series", 2, 4),
    ARTIST("artist", "tv.plex.agents.music", "Plex Music", 8, 10),
    PHOTO("photo", "com.plexapp.agents.none", "Plex Photo Scanner", 14, 13);

    private final String word;
    private final String agent;
    private final String scanner;
    private final int itemType;
    private final int leafType;

    LibraryType(String word, String agent, String scanner, int itemType, int leafType) {
        this.word = word;
        this.agent = agent;
        this.scanner = scanner;
        this.itemType = itemType;
        this.leafType = leafType;
    }

    public static LibraryType of(String word) {
        for (LibraryType type : values()) {
            if (type.word.equals(word)) {
                return type;
            }
        }
        throw Refusal.BAD_REQUEST.error("There is no library type " + word);
    }

    /** What is played: a film itself, the episodes of a series, the tracks of an artist. */
    int leaves(int items) {
        return itemType == leafType || this == PHOTO ? items : items * 12;
    }

    public String word() {
        return word;
    }

    public String agent() {
        return agent;
    }

    public String scanner() {
        return scanner;
    }

    public int itemType() {
        return itemType;
    }

    public int leafType() {
        return leafType;
    }
}
