package org.entente.interop.network;

import org.entente.interop.Problem;

/** Takes what a network file holds, in file order. */
interface NetworkTaker {

    void node(ForeignThing.Node node);

    void edge(ForeignThing.Edge edge);

    /** Something of the file that cannot come in. */
    void refused(Problem problem);

    /** Something that comes in otherwise than the file has it. */
    void warning(Problem problem);

    /** Something that a network file can say and a case cannot hold. */
    void leftOut(LeftOut what);
}
