package org.streamsmanager.security;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** The key that encrypts every stored secret: given by the environment, or kept in the data directory (mode 0600). */
final class MasterKey {
    static final String FILE = "master-key.json";

    private MasterKey() {}

    static boolean exists(PanelConfig config) {
        return config.masterKey().isPresent() || Files.exists(file(config));
    }

    static Aead open(PanelConfig config) {
        try {
            AeadConfig.register();
            return keyset(config).getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException | IOException unreadable) {
            throw new IllegalStateException("The master key cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static KeysetHandle keyset(PanelConfig config) throws GeneralSecurityException, IOException {
        if (config.masterKey().isPresent()) {
            return parse(config.masterKey().get());
        }
        Path file = file(config);
        return Files.exists(file) ? parse(Files.readString(file)) : create(file);
    }

    private static KeysetHandle parse(String json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(json, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private static KeysetHandle create(Path file) throws GeneralSecurityException, IOException {
        KeysetHandle handle =
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        String json = TinkJsonProtoKeysetFormat.serializeKeyset(
                handle, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        Files.createDirectories(file.getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, json, StandardOpenOption.TRUNCATE_EXISTING);
        return handle;
    }

    private static Path file(PanelConfig config) {
        return config.dataDirectory().toAbsolutePath().normalize().resolve(FILE);
    }
}
