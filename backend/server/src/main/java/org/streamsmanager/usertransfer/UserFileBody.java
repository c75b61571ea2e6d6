package org.streamsmanager.usertransfer;

import jakarta.enterprise.context.ApplicationScoped;
import org.streamsmanager.http.LargeBody;

/** A hundred thousand users are some hundred megabytes. */
@ApplicationScoped
class UserFileBody implements LargeBody {
    @Override
    public String path() {
        return UserImportResource.COLLECTION;
    }
}
