package org.entente.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import org.entente.exchange.cms.Envelope;
import org.entente.exchange.cms.ShapeException;
import org.entente.exchange.cms.SignedContent;
import org.entente.exchange.content.PackageContent;
import org.entente.model.work.Progress;

/**
 * Receives packages: copies the file once into quarantine, decrypts it into the encrypted spool, and checks tag, signature,
 * signer, audience, stream, hashes, label and every commit before anything else may look at it. Knows one accepted shape.
 */
public final class PackageReader {

    private static final int BUFFER = 64 << 10;

    private final Spool spool;
    private final Reception reception;
    private final InstantSource clock;

    public PackageReader(Spool spool, Reception reception, InstantSource clock) {
        this.spool = spool;
        this.reception = reception;
        this.clock = clock;
    }

    /** Reads an encrypted package from its medium. Changes nothing but the spool. */
    public Arrival read(InputStream medium, Progress progress) {
        try (Spool.File quarantine = spool.create()) {
            copy(medium, quarantine, progress);
            Spool.File plain = spool.create();
            return kept(plain, open -> {
                try (InputStream in = buffered(quarantine);
                        OutputStream out = new BufferedOutputStream(open.write(), BUFFER)) {
                    Envelope.open(in, reception.ours().agreementKey().id(), reception.agreement(), out);
                }
                return checked(open, true, progress);
            });
        } catch (IOException e) {
            throw new ExchangeException("exchange.medium.unreadable", e);
        } catch (ShapeException e) {
            return refusal(e);
        }
    }

    /** Reads the variant that is only signed. */
    public Arrival readUnencryptedCopy(InputStream medium, Progress progress) {
        try {
            return kept(spool.create(), open -> {
                copy(medium, open, progress);
                return checked(open, false, progress);
            });
        } catch (IOException e) {
            throw new ExchangeException("exchange.medium.unreadable", e);
        }
    }

    private interface Reading {
        Arrival read(Spool.File file) throws IOException, ShapeException;
    }

    /** Destroys the file unless what it holds was accepted. */
    private static Arrival kept(Spool.File file, Reading reading) throws IOException {
        boolean isAccepted = false;
        try {
            Arrival arrival = reading.read(file);
            isAccepted = arrival instanceof Arrival.Accepted;
            return arrival;
        } catch (ShapeException e) {
            return refusal(e);
        } finally {
            if (!isAccepted) {
                file.close();
            }
        }
    }

    private Arrival checked(Spool.File file, boolean encrypted, Progress progress) throws IOException, ShapeException {
        SignedContent.Signed signed;
        try (InputStream in = buffered(file)) {
            signed = SignedContent.verify(in);
        }
        var admission = new Admission(reception, clock, signed, encrypted);
        Arrival.Refused untrusted = admission.signer();
        if (untrusted != null) {
            return untrusted;
        }
        var content = PackageContent.of(() -> SignedContent.content(buffered(file)));
        Arrival early = admission.manifest(content);
        if (early != null) {
            return early;
        }
        content.verifyParts();
        new CommitCheck(reception.partners()).check(content, progress);
        return admission.accepted(new VerifiedPackage(content, file, content.notices()));
    }

    private void copy(InputStream medium, Spool.File target, Progress progress) throws IOException, ShapeException {
        try (OutputStream out = target.write()) {
            byte[] buffer = new byte[BUFFER];
            long copied = 0;
            for (int count = medium.read(buffer); count >= 0; count = medium.read(buffer)) {
                copied += count;
                if (copied > reception.largest()) {
                    throw new ShapeException(ShapeException.Kind.TOO_LARGE, "the file is larger than allowed");
                }
                out.write(buffer, 0, count);
                progress.report(copied, -1);
                progress.checkCancelled();
            }
        }
    }

    private static InputStream buffered(Spool.File file) throws IOException {
        return new BufferedInputStream(file.read(), BUFFER);
    }

    private static Arrival.Refused refusal(ShapeException e) {
        String reason = e.getMessage() == null ? "" : e.getMessage();
        return switch (e.kind()) {
            case SHAPE -> new Arrival.WrongShape(reason);
            case ALTERED -> new Arrival.Altered(reason);
            case NOT_FOR_US -> new Arrival.NotForUs();
            case TOO_LARGE -> new Arrival.TooLarge(reason);
        };
    }
}
