using System.Text.Json;

namespace Serverless.Conformance.Tests.Execution;

internal sealed class TreeObject(JsonElement data) : SceneObject(data);
