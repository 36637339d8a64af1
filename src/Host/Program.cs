using Serverless.Host.Commands;

return await CommandLine.RunAsync(args);
