package org.streamsmanager.bench;

/** Something that is promised in numbers. */
interface Part {
    void measure() throws Exception;
}
