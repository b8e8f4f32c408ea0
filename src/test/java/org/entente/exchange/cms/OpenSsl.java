package org.entente.exchange.cms;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.entente.provenance.identity.TestIdentity;
import org.junit.jupiter.api.Assumptions;

/** The stock {@code openssl} command, which judges what we write. */
public final class OpenSsl {

    private final Path folder;

    public OpenSsl(Path folder) {
        Assumptions.assumeTrue(
                new File("/usr/bin/openssl").canExecute(), "openssl is not installed: its judgement is skipped");
        this.folder = folder;
    }

    /** Runs {@code openssl} in the folder and returns its exit code. */
    public int run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/usr/bin/openssl"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("openssl.log").toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("openssl did not end");
        }
        return process.exitValue();
    }

    /** Writes {@code name.signing.pem}, {@code name.agreement.pem} and the private agreement key {@code name.key}. */
    public void identity(String name, TestIdentity identity) throws IOException {
        pem(name + ".signing.pem", "CERTIFICATE", identity.card().signingCertificate());
        pem(name + ".agreement.pem", "CERTIFICATE", identity.card().agreementCertificate());
        byte[] encoded = identity.card().agreementKey().encoded();
        var point = new DERBitString(java.util.Arrays.copyOfRange(encoded, encoded.length - 97, encoded.length));
        var key = new ECPrivateKey(
                384, new java.math.BigInteger(1, identity.agreementScalar()), point, SECObjectIdentifiers.secp384r1);
        pem(name + ".key", "EC PRIVATE KEY", key.getEncoded());
    }

    private void pem(String file, String type, byte[] der) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        Files.writeString(
                folder.resolve(file),
                "-----BEGIN " + type + "-----\n" + body + "\n-----END " + type + "-----\n",
                StandardCharsets.US_ASCII);
    }
}
