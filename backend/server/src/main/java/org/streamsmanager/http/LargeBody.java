package org.streamsmanager.http;

/** A path whose body may be a big file, because it is read as a stream once the sender is known. */
public interface LargeBody {
    String path();
}
