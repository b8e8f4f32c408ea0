package org.entente.app.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.entente.app.AppException;
import org.entente.app.home.Home;
import org.entente.vault.TestVaults;
import org.entente.vault.identity.TestIdentities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole home that was copied to another machine, with the vault at the same place. */
class MachineTest {

    @TempDir
    private Path folder;

    @Test
    void asksOnAnotherMachineAndGivesAnotherWorkstationId() {
        var surroundings = TestVaults.surroundings(7);
        var home = new Home(folder);
        TestIdentities.create(folder, "KST", surroundings);
        try (var identity = TestIdentities.open(folder, surroundings);
                var vault = TestVaults.create(folder.resolve("a.vault"), surroundings)) {
            var one = new VaultCopies(home, "one", surroundings.random());
            var there = one.settle(vault, identity.card());
            assertThat(there.workstation()).isEqualTo(identity.card().workstation());
            new VaultCopies(home, Machine.UNKNOWN, surroundings.random()).settle(vault, identity.card());
            one.settle(vault, identity.card());
            var other = new VaultCopies(home, "other", surroundings.random());
            assertThatThrownBy(() -> other.settle(vault, identity.card()))
                    .isInstanceOf(AppException.class)
                    .hasMessageContaining("machine");
            other.answer(vault.folder(), WhatBecame.COPIED);
            var here = other.settle(vault, identity.card());
            assertThat(here.workstation()).isNotEqualTo(there.workstation());
            assertThat(here.isLedgerIncomplete()).isFalse();
            assertThat(other.settle(vault, identity.card())).isEqualTo(here);
        }
    }
}
