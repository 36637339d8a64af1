using System.Text.Json;

namespace Serverless.Conformance.Tests.Execution;

internal sealed class SquareObject(JsonElement data) : ShapeObject(data);
