package org.streamsmanager.user;

import java.util.List;
import org.streamsmanager.shared.NamedRef;

/** What deleting a person's data would do. {@code hash} is sent back with the name. */
public record ErasurePreview(NamedRef user, List<MergeLine> lines, String hash) {}
