using Serverless.Tables.Tests.Sqlite;
using Xunit.Runner.InProc.SystemConsole;

return args is [SqliteChild.Command, ..] ? await SqliteChild.RunAsync(args) : await ConsoleRunner.Run(args);
