/** What stands around every screen: banners, rail, tabs, inspector, tasks, lock. */
@NullMarked
package org.entente.ui.shell;

import org.jspecify.annotations.NullMarked;
