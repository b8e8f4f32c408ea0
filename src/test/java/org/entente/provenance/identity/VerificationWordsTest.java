package org.entente.provenance.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.entente.model.KeyId;
import org.junit.jupiter.api.Test;

class VerificationWordsTest {

    private final KeyId anna = TestIdentity.of(1, "Anna", "KST").keyId();
    private final KeyId boris = TestIdentity.of(2, "Boris", "AVL").keyId();

    @Test
    void shipsTheEnglishListOfBip39() throws Exception {
        byte[] file;
        try (InputStream in =
                VerificationWords.class.getResourceAsStream("/org/entente/provenance/bip39-english.txt")) {
            assertThat(in).isNotNull();
            file = in.readAllBytes();
        }
        List<String> words = new String(file, StandardCharsets.US_ASCII).lines().toList();

        assertThat(words).hasSize(2048).isSorted().isEqualTo(VerificationWords.list());
        assertThat(new HashSet<>(words)).hasSize(2048);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)))
                .isEqualTo("2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda");
    }

    @Test
    void bothSidesReadTheSameTwelveWords() {
        assertThat(VerificationWords.of(anna, boris)).hasSize(12).isEqualTo(VerificationWords.of(boris, anna));
    }

    @Test
    void anotherKeyHasOtherWords() {
        KeyId mallory = TestIdentity.of(3, "Boris", "AVL").keyId();

        assertThat(VerificationWords.of(anna, mallory)).isNotEqualTo(VerificationWords.of(anna, boris));
    }

    @Test
    void typedWordsMatchInAnyCaseAndSpacing() {
        List<String> words = VerificationWords.of(anna, boris);

        assertThat(VerificationWords.match(
                        words, "  " + String.join(",  ", words).toUpperCase(Locale.ROOT) + "\n"))
                .isTrue();
        assertThat(VerificationWords.match(words, String.join(" ", words.subList(0, 11))))
                .isFalse();
    }
}
