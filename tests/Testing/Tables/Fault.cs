namespace Serverless.Testing.Tables;

/// <summary>What goes wrong between a client and a server.</summary>
public enum Fault
{
    None,

    /// <summary>The connection ends before the server sees the request.</summary>
    LostRequest,

    /// <summary>The server does what it was asked to, and the connection ends before it says so.</summary>
    LostAnswer,

    /// <summary>The server does what it was asked to, and the connection ends in the middle of what it says.</summary>
    CutAnswer,

    /// <summary>The server does what it was asked to, begins to say so and never ends.</summary>
    HangingAnswer,

    /// <summary>Somebody on the way says 503 and that one may try again at once.</summary>
    Busy,

    /// <summary>Somebody on the way says 503 and that one may try again in an hour.</summary>
    BusyForLong,

    /// <summary>The server does what it was asked to, and somebody on the way says 500.</summary>
    Broken,

    /// <summary>What the service says where a key was changed or a signature ran out.</summary>
    Forbidden,

    /// <summary>What the service says where a table was deleted just now.</summary>
    TableBeingDeleted,
}
