package org.entente.ui;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.app.home.KnownVaults;

/**
 * What a desktop hands over to the program that it starts, because it was double-clicked.
 *
 * @param files to be taken in once a case is open: a package, an identity card
 * @param vault the folder of the vault that is to be opened
 */
public record HandedOver(List<Path> files, Optional<Path> vault) {

    /** The program was started by itself. */
    public static final HandedOver NOTHING = new HandedOver(List.of(), Optional.empty());

    /** @return empty if the arguments are a command for the command line */
    public static Optional<HandedOver> of(String... arguments) {
        if (arguments.length == 0) {
            return Optional.of(NOTHING);
        }
        return arguments.length > 1 ? Optional.empty() : path(arguments[0]).flatMap(HandedOver::of);
    }

    private static Optional<Path> path(String argument) {
        try {
            return Optional.of(Path.of(argument));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static Optional<HandedOver> of(Path given) {
        if (given.toString().matches("(?is).*\\.(entente|card)") && Files.isRegularFile(given)) {
            return Optional.of(new HandedOver(List.of(given), Optional.empty()));
        }
        return KnownVaults.at(given).map(vault -> new HandedOver(List.of(), Optional.of(vault)));
    }
}
