/** Where this workstation keeps its own files: identity, settings, scratch space. */
@NullMarked
package org.entente.app.home;

import org.jspecify.annotations.NullMarked;
