package org.streamsmanager.bulk;

/** One request for each action, for whoever writes against the API. */
final class BulkExamples {
    static final String REQUIRE_ACCOUNT_CHANGE = """
            {
              "action": "REQUIRE_ACCOUNT_CHANGE",
              "fields": {"required": true, "cause": "The old server is gone"},
              "selection": {"filter": {"withoutServer": true}, "exclude": ["0198f3a2-7c1e-7b52-9d7e-3f1c2a4b5d6e"]}
            }
            """;

    static final String EDIT_USER = """
            {
              "action": "EDIT_USER",
              "fields": {"permanent": true, "addTags": ["film"], "removeTags": ["trial"], "notes": "Asked in May", "notesMode": "APPEND", "cause": "Members of the film club"},
              "selection": {"filter": {"tag": "club"}}
            }
            """;

    static final String GIVE_DAYS = """
            {
              "action": "GIVE_DAYS",
              "fields": {"days": 7, "cause": "A server was down"},
              "selection": {"filter": {"state": "ACTIVE"}}
            }
            """;

    static final String SET_END = """
            {
              "action": "SET_END",
              "fields": {"endsAt": "2026-12-31T23:00:00Z", "cause": "The season is over"},
              "selection": {"userIds": ["0198f3a2-7c1e-7b52-9d7e-3f1c2a4b5d6e"]}
            }
            """;

    static final String CHANGE_PLAN = """
            {
              "action": "CHANGE_PLAN",
              "fields": {"planId": "0198f3a2-7c1e-7b52-9d7e-3f1c2a4b5d6e", "start": "NOW", "rest": "CREDIT", "cause": "One plan for all"},
              "selection": {"userIds": ["0198f3a2-7c1e-7b52-9d7e-3f1c2a4b5d6e"]}
            }
            """;

    static final String RE_INVITE = """
            {
              "action": "RE_INVITE",
              "fields": {"cause": "They lost their access"},
              "selection": {"filter": {"withoutServer": true}}
            }
            """;

    static final String SET_SERVER = """
            {
              "action": "SET_SERVER",
              "fields": {"serverId": "0198f3a2-7c1e-7b52-9d7e-3f1c2a4b5d6e", "cause": "More room there"},
              "selection": {"filter": {"withoutServer": true}}
            }
            """;

    static final String SUSPEND = """
            {
              "action": "SUSPEND",
              "fields": {"suspended": true, "cause": "A dispute"},
              "selection": {"userIds": ["0198f3a2-7c1e-7b52-9d7e-3f1c2a4b5d6e"]}
            }
            """;

    static final String END_ACCESS = """
            {
              "action": "END_ACCESS",
              "fields": {"cause": "The club closes"},
              "selection": {"userIds": ["0198f3a2-7c1e-7b52-9d7e-3f1c2a4b5d6e"]}
            }
            """;

    static final String REAPPLY_LIBRARIES = """
            {
              "action": "REAPPLY_LIBRARIES",
              "fields": {"cause": "Somebody changed them at Plex"},
              "selection": {"filter": {}}
            }
            """;

    static final String WRITE_MESSAGE = """
            {
              "action": "WRITE_MESSAGE",
              "fields": {"subjectEn": "Maintenance on Sunday", "textEn": "Nothing works from 9 to 12.\\n\\nSorry!", "subjectDe": "Wartung am Sonntag", "textDe": "Von 9 bis 12 geht nichts."},
              "selection": {"filter": {"state": "ACTIVE"}}
            }
            """;

    static final String ERASE_USER = """
            {
              "action": "ERASE_USER",
              "fields": {"cause": "They asked for it"},
              "selection": {"userIds": ["0198f3a2-7c1e-7b52-9d7e-3f1c2a4b5d6e"]}
            }
            """;

    static final String MAIL_SIGN_IN_LINKS = """
            {
              "action": "MAIL_SIGN_IN_LINKS",
              "fields": {},
              "selection": {"filter": {"changeRequired": true}}
            }
            """;

    private BulkExamples() {}
}
